package org.tessera.desktop.audit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.incident.BreachDuty;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.IncidentState;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.NamedField;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** What the Audit screen asks: the form of an export, the beginning of an incident; and the incidents there are. */
final class AuditForms {
    private final Messages messages;
    private final AuditWords words;
    private final AuditViewModel model;
    private final Consumer<AuditForm> export;
    private final InstantSource clock;

    AuditForms(Messages messages, AuditWords words, AuditViewModel model, Consumer<AuditForm> export,
            InstantSource clock) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        this.export = export;
        this.clock = clock;
    }

    /** The form that a state asks for. */
    Optional<Node> of(AuditState state) {
        return switch (state.asking()) {
            case NOTHING -> Optional.empty();
            case EXPORT -> Optional.of(exports());
            case INCIDENT -> model.leaving()
                    .map(row -> incident(messages.get("audit.incident.about", row.number(), words.what(row))));
            case INCIDENTS -> Optional.of(incidents(state.incidents()));
        };
    }

    private AskCard exports() {
        List<Node> parts = new ArrayList<>();
        parts.add(TextStyle.SECOND.paragraph(messages.get("audit.export.words")));
        for (AuditForm form : AuditForm.values()) {
            boolean signed = form == AuditForm.JSONL;
            Button write = ButtonRank.SECONDARY.of(messages.get("audit.form." + form.id()),
                    event -> export.accept(form));
            write.setId("audit-export-" + form.id());
            VBox line = new VBox(new HBox(write), TextStyle.SECOND.paragraph(messages
                    .get(signed ? "audit.export.signed" : model.isPart() ? "audit.export.part" : "audit.export.all")));
            line.getStyleClass().add("lock-field");
            parts.add(line);
        }
        return new AskCard(messages.get("audit.export"), parts,
                List.of(AskCard.back(messages, "providers.back", model::dismiss)));
    }

    private AskCard incident(String about) {
        ToggleGroup sides = new ToggleGroup();
        FlowPane choice = new FlowPane();
        choice.getStyleClass().add("chip-flow");
        for (BreachSide side : BreachSide.values()) {
            Chip chip = new Chip(messages.get("audit.incident.side." + side.name().toLowerCase(Locale.ROOT)));
            chip.setId("incident-side-" + side.name().toLowerCase(Locale.ROOT));
            chip.setToggleGroup(sides);
            chip.setUserData(side);
            chip.setSelected(side == BreachSide.OURS);
            chip.setOnAction(event -> chip.setSelected(true));
            choice.getChildren().add(chip);
        }
        NamedField what = new NamedField("incident-words", messages.get("emergency.words"), new TextField());
        CheckBox stop = new CheckBox(messages.get("audit.incident.stop"));
        stop.setId("incident-stop");
        stop.setSelected(true);
        Button open = ButtonRank.PRIMARY.of(messages.get("audit.incident.confirm"), event -> {
            boolean said = !what.field().getText().isBlank();
            what.showFlaw(said ? Optional.empty() : Optional.of(messages.get("audit.flaw.words")));
            if (said) {
                BreachSide side = sides.getSelectedToggle().getUserData() instanceof BreachSide chosen ? chosen
                        : BreachSide.OURS;
                model.openIncident(side, what.field().getText().strip(), stop.isSelected());
            }
        });
        open.setId("incident-confirm");
        what.field().setOnAction(event -> open.fire());
        return new AskCard(messages.get("audit.incident.open"),
                List.of(TextStyle.BODY.paragraph(about),
                        TextStyle.SECOND.paragraph(messages.get("audit.incident.words")), what, choice, stop),
                List.of(open, AskCard.back(messages, "providers.back", model::dismiss)));
    }

    private AskCard incidents(List<Incident> known) {
        VBox list = new VBox();
        list.getStyleClass().add("incident-list");
        known.forEach(incident -> list.getChildren().add(line(incident)));
        if (known.isEmpty()) {
            list.getChildren().add(TextStyle.SECOND.paragraph(messages.get("audit.incidents.none")));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setId("incident-rows");
        scroll.setAccessibleText(messages.get("audit.incidents"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("plain-scroll", "incident-scroll");
        return new AskCard(messages.get("audit.incidents"),
                List.of(scroll, TextStyle.SECOND.paragraph(messages.get("audit.incidents.rest"))),
                List.of(AskCard.back(messages, "providers.back", model::dismiss)));
    }

    private Node line(Incident incident) {
        IncidentState state = incident.state();
        Badge badge = new Badge(messages.get("audit.incident.state." + state.name().toLowerCase(Locale.ROOT)),
                state == IncidentState.CLOSED ? Tone.OK : state == IncidentState.OPEN ? Tone.BAD : Tone.WARN);
        HBox first = new HBox(TextStyle.STRONG.label(messages.get("audit.incident.id", incident.id())), badge);
        first.getStyleClass().add("provider-first");
        String judged = incident.assessment().isEmpty() ? "audit.incident.presumed"
                : incident.isBreach() ? "audit.incident.breach" : "audit.incident.low";
        VBox line = new VBox(first, TextStyle.SECOND.paragraph(messages.get("audit.incident.line",
                incident.discovered().toString(), messages.get(judged), due(incident))));
        line.getStyleClass().add("part-lines");
        return line;
    }

    /** What is due first and is not done. */
    private String due(Incident incident) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return incident.duties()
                .stream()
                .filter(duty -> duty.done().isEmpty())
                .mapToLong((BreachDuty duty) -> duty.daysLeft(today))
                .min()
                .stream()
                .mapToObj(days -> messages.get("audit.incident.days", days))
                .findFirst()
                .orElseGet(() -> messages.get("audit.incident.nothing_due"));
    }
}
