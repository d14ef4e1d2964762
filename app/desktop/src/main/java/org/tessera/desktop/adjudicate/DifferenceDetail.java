package org.tessera.desktop.adjudicate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.Difference;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.desktop.command.AdjudicationCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.KeyCap;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.KindPicker;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** The difference at hand: what each reader says, as a button; what the machine said; the other ways out. */
final class DifferenceDetail extends VBox {
    private final Messages messages;
    private final AdjudicationViewModel model;
    private final DifferenceWords words;
    private final SpanWords spans;
    private final KindPicker kinds;
    private final KeyWords keys;
    private Optional<Button> kindButton = Optional.empty();

    DifferenceDetail(Messages messages, AdjudicationViewModel model, KeyWords keys) {
        this.messages = messages;
        this.model = model;
        this.words = new DifferenceWords(messages);
        this.spans = new SpanWords(messages);
        this.keys = keys;
        this.kinds = new KindPicker(messages, keys);
        getStyleClass().addAll("span-detail", "difference-detail");
        setId("difference-detail");
    }

    void show(AdjudicationState.Open state, Difference difference) {
        Label value = TextStyle.SECTION.label(DifferenceWords.oneLine(state.value(difference)));
        value.setMinWidth(0);
        Label standing = TextStyle.SECOND.label(words.standing(state, difference));
        standing.setMinWidth(0);
        VBox reasons = new VBox(machine(state, difference).toArray(Node[]::new));
        reasons.getStyleClass().add("reasons");
        ScrollPane why = new ScrollPane(reasons);
        why.getStyleClass().add("reasons-scroll");
        why.setFitToWidth(true);
        why.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        why.setMinHeight(0);
        VBox.setVgrow(why, Priority.ALWAYS);
        boolean mayRule = state.readers().refusal().isEmpty();
        getChildren().setAll(new VBox(value, standing), side(AdjudicationCommand.FIRST, state, difference),
                side(AdjudicationCommand.SECOND, state, difference), why,
                mayRule ? buttons(state, difference) : refusal(state));
    }

    private Node side(AdjudicationCommand command, AdjudicationState.Open state, Difference difference) {
        boolean isFirst = command == AdjudicationCommand.FIRST;
        String key = keys.cap(command);
        String reader = (isFirst ? state.readers().first() : state.readers().second()).name();
        boolean chosen = state.choice(difference)
                .filter(choice -> isFirst ? choice instanceof Choice.First : choice instanceof Choice.Second)
                .isPresent();
        String says = words.side(state, difference, isFirst ? difference.first() : difference.second());
        Label name = TextStyle.SECOND.label(reader);
        Label what = TextStyle.STRONG.label(says);
        what.setMinWidth(0);
        VBox lines = new VBox(name, what);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Region mark = new Region();
        HBox content = new HBox(new KeyCap(key), lines, mark);
        if (chosen) {
            Node tick = Icon.CHECK.at(IconSize.MEDIUM);
            Tone.OK.apply(tick);
            content.getChildren().add(tick);
        }
        content.getStyleClass().add("reader-side");
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = ButtonRank.SECONDARY.of("", event -> choose(isFirst));
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("reader-choice");
        button.setId(isFirst ? "adjudicate-first" : "adjudicate-second");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setDisable(state.readers().refusal().isPresent());
        button.setAccessibleText(
                messages.get(chosen ? "adjudicate.side.chosen" : "adjudicate.side", reader, says, key));
        return button;
    }

    private void choose(boolean first) {
        if (first) {
            model.first();
        } else {
            model.second();
        }
    }

    private List<Node> machine(AdjudicationState.Open state, Difference difference) {
        List<PhiSpan> seen = difference.machine(state.adjudication().comparison().note());
        if (seen.isEmpty()) {
            return List.of(line(Icon.DEVICE, messages.get("adjudicate.machine.nothing")));
        }
        Function<PhiSpan, Node> line = phi -> line(Icon.DEVICE,
                messages.get("adjudicate.machine", spans.shortKind(phi.kind()),
                        spans.confidence(Optional.of(phi.score())), phi.score().percent(),
                        phi.evidence().getFirst().explanation().reason()));
        return seen.stream().map(line).toList();
    }

    private static Node line(Icon icon, String words) {
        Label said = TextStyle.SECOND.paragraph(words);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(icon.at(IconSize.SMALL), said);
        line.getStyleClass().add("reason");
        return line;
    }

    private Node buttons(AdjudicationState.Open state, Difference difference) {
        Button kind = ButtonRank.SECONDARY.withKey(messages.get("adjudicate.kind"), keys.cap(AdjudicationCommand.KIND),
                event -> pickKind());
        kind.setId("adjudicate-kind");
        kindButton = Optional.of(kind);
        HBox buttons = new HBox(kind);
        buttons.getStyleClass().add("span-buttons");
        if (state.choice(difference).isPresent()) {
            Button again = ButtonRank.SECONDARY.withKey(messages.get("adjudicate.reopen"),
                    keys.cap(AdjudicationCommand.REOPEN), event -> model.reopen());
            again.setId("adjudicate-reopen");
            buttons.getChildren().add(again);
        }
        return buttons;
    }

    private Node refusal(AdjudicationState.Open state) {
        Problem problem = Problem.of(state.readers().refusal().orElseThrow(), "");
        return TextStyle.SECOND.paragraph(problem.whatHappened() + " " + problem.whatToDo());
    }

    /** Opens the choice of kinds. */
    void pickKind() {
        kindButton.filter(button -> button.getScene() != null).ifPresent(button -> kinds.show(button, model::own));
    }
}
