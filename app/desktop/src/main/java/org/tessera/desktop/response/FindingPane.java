package org.tessera.desktop.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.Finding;
import org.tessera.desktop.control.FindingList;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Answer;

/** Everything that was found in the answer, and the source of the sentence that is looked at. */
final class FindingPane extends VBox {
    private final Messages messages;
    private final ResponseViewModel model;
    private final FindingWords words;
    private final Label verdict = TextStyle.GROUP.label();
    private final StackPane problem = new StackPane();
    private final FindingList list = new FindingList();
    private final SourceCard source;
    private Optional<Answer> listed = Optional.empty();

    FindingPane(Messages messages, ResponseViewModel model) {
        this.messages = messages;
        this.model = model;
        this.words = new FindingWords(messages);
        this.source = new SourceCard(messages, model);
        getStyleClass().addAll("pane", "finding-pane");
        verdict.setId("finding-verdict");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new PaneHead(messages.get("findings"), verdict), problem, scroll, source);
    }

    void show(ResponseState state) {
        source.show(state);
        Answer answer = state.answer();
        if (listed.equals(Optional.of(answer))) {
            return;
        }
        listed = Optional.of(answer);
        int open = answer.open().size();
        verdict.setText(messages.get("findings.open", open));
        verdict.getStyleClass().removeAll("bad-words", "ok-words");
        verdict.getStyleClass().add(open == 0 ? "ok-words" : "bad-words");
        List<Finding> all = new ArrayList<>();
        for (ValidationFinding finding : inOrder(answer)) {
            all.add(finding(all.size(), finding, answer));
        }
        leftOut(answer).ifPresent(all::add);
        if (all.isEmpty()) {
            all.add(new Finding("none", Icon.PASSED, Tone.OK, messages.get("findings.none"), "",
                    messages.get("findings.none.words"), List.of()));
        }
        list.show(all);
    }

    /** Open ones first, then those that only are worth a look, then settled ones. */
    private static List<ValidationFinding> inOrder(Answer answer) {
        List<ValidationFinding> ordered = new ArrayList<>(answer.open());
        answer.validation()
                .findings()
                .stream()
                .filter(finding -> !finding.blocks() && !answer.isSettled(finding) && !isOptional(finding))
                .forEach(ordered::add);
        answer.validation().findings().stream().filter(answer::isSettled).forEach(ordered::add);
        return ordered;
    }

    private static boolean isOptional(ValidationFinding finding) {
        return finding instanceof ValidationFinding.MissingToken missing && !missing.required();
    }

    /** What the answer left out and may leave out, in one entry: a summary is shorter than its note. */
    private Optional<Finding> leftOut(Answer answer) {
        SourceText values = new SourceText(answer.draft());
        List<String> names = answer.validation()
                .findings()
                .stream()
                .filter(FindingPane::isOptional)
                .map(ValidationFinding.MissingToken.class::cast)
                .map(missing -> values.value(missing.token())
                        .map(value -> value.reveal().replaceAll("\\s+", " "))
                        .orElseGet(missing.token()::text))
                .toList();
        return names.isEmpty() ? Optional.empty()
                : Optional.of(new Finding("left-out", Icon.MINUS, Tone.NEUTRAL,
                        messages.get("finding.left_out", names.size()), messages.get("finding.note"),
                        messages.get("finding.left_out.words", String.join("; ", names)), List.of()));
    }

    private Finding finding(int number, ValidationFinding finding, Answer answer) {
        boolean settled = answer.isSettled(finding);
        List<Action> actions = new ArrayList<>();
        if (finding.place().isPresent()) {
            actions.add(new Action(messages.get("finding.show"), () -> model.show(finding)));
        }
        if (settled) {
            actions.add(new Action(messages.get("finding.reopen"), () -> model.reopen(finding)));
        } else if (finding.blocks()) {
            actions.add(new Action(messages.get("finding.settle"), () -> model.settle(finding)));
            actions.add(new Action(messages.get("finding.correct"), () -> {
                model.show(finding);
                model.toSignOff();
            }));
        }
        String place = settled ? messages.get("finding.settled")
                : finding.blocks() ? messages.get("finding.blocks") : messages.get("finding.note");
        return new Finding(String.valueOf(number), settled ? Icon.PASSED : FindingWords.icon(finding),
                settled ? Tone.OK : FindingWords.tone(finding), words.title(finding), place,
                words.words(finding, answer.document().text()), actions);
    }

    void showProblem(Optional<ProblemException> failed) {
        problem.getChildren()
                .setAll(failed
                        .map(now -> new ProblemCard(messages, Problem.of(now),
                                List.of(new Action(messages.get("problem.retry"), model::storeAgain))))
                        .stream()
                        .toList());
    }
}
