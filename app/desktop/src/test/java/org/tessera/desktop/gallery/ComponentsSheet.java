package org.tessera.desktop.gallery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.detect.Score;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateRule;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.resolve.SpanId;
import org.tessera.desktop.command.KeyMap;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.BusyCard;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.Family;
import org.tessera.desktop.control.GateList;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.KindBadge;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.control.NoteView;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.SpanTable;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.control.Step;
import org.tessera.desktop.control.StepBar;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Toast;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** All parts on one page, laid out as in the pictures of the visual language. */
final class ComponentsSheet {
    private final Messages words;

    ComponentsSheet(Messages words) {
        this.words = words;
    }

    Parent build() {
        Pane page = new Pane();
        page.getStyleClass().add("gallery");
        place(page, card("Kinds: colour for the family, edge for the kind, letter for the rule", kinds()), 16, 14, 900,
                386);
        place(page, card("Span states", states()), 16, 412, 430, 300);
        place(page, card("Type", type()), 458, 412, 458, 254);
        place(page, card("Buttons, chips, badges", buttons()), 930, 180, 494, 124);
        place(page, card("Rail item, step bar", steps()), 930, 314, 494, 124);
        place(page, spanRows(), 16, 724, 430, 140);
        place(page, card("Gate rows", gate()), 458, 724, 458, 140);
        place(page, new ProblemCard(words, Problem.of(ProblemCode.ENDPOINT_TIMED_OUT, ""),
                List.of(new Action("Try again", () -> {}))), 930, 450, 494, 116);
        BusyCard busy = new BusyCard(words, () -> {});
        busy.show("Analyzing 1 of 4 notes", 0.38, Duration.ofSeconds(3));
        place(page, busy, 930, 600, 494, 56);
        Toast toast = new Toast();
        toast.show("12 spans confirmed", Optional.of(new Action("Undo", () -> {})), "Ctrl Z");
        place(page, toast, 930, 670, 494, 48);
        return page;
    }

    private static void place(Pane page, Region node, double x, double y, double width, double height) {
        node.setPrefSize(width, height);
        node.relocate(x, y);
        page.getChildren().add(node);
    }

    private static Region card(String title, Node content) {
        VBox card = new VBox(8);
        card.getStyleClass().add("card");
        if (title != null) {
            card.getChildren().add(TextStyle.SECTION.label(title));
        }
        card.getChildren().add(content);
        return card;
    }

    private Node kinds() {
        Pane grid = new Pane();
        List<List<Family>> columns = List.of(List.of(Family.PERSON, Family.PLACE, Family.TIME),
                List.of(Family.CONTACT, Family.THING), List.of(Family.RECORD, Family.BODY, Family.OTHER));
        double[] left = {0, 291, 594};
        for (int column = 0; column < columns.size(); column++) {
            double y = 0;
            for (Family family : columns.get(column)) {
                Node title = TextStyle.COLUMN.label(words.get(family.messageKey()));
                title.relocate(left[column], y);
                grid.getChildren().add(title);
                y += 18;
                for (IdentifierKind kind : IdentifierKind.values()) {
                    KindStyle style = KindStyle.of(kind);
                    if (style.family() == family) {
                        HBox row = new HBox(10, new KindBadge(KindBadge.Size.ROW, style),
                                TextStyle.SECOND.label(words.get(style.labelKey())));
                        row.setAlignment(Pos.CENTER_LEFT);
                        row.relocate(left[column], y);
                        Node sample = span(sampleOf(kind), style, Standing.CONFIRMED, false, false);
                        sample.relocate(left[column] + 130, y - 6);
                        grid.getChildren().addAll(row, sample);
                        y += 30;
                    }
                }
                y += 8;
            }
        }
        return grid;
    }

    private static String sampleOf(IdentifierKind kind) {
        return switch (kind) {
            case PATIENT -> "Maribel Quenneville";
            case RELATIVE -> "Tobias";
            case CLINICIAN -> "Ines Abernathy";
            case STREET -> "88 Fennel Lane";
            case CITY -> "Dunmarrow";
            case ZIP -> "44997";
            case FACILITY -> "St. Orla";
            case DATE -> "March 3,";
            case AGE_OVER_89 -> "93";
            case PHONE -> "(555) 010-7712";
            case FAX -> "(555) 010-7713";
            case EMAIL -> "m.q@example.org";
            case URL -> "portal.example.org/mq";
            case IP_ADDRESS -> "192.0.2.44";
            case SSN -> "000-45-1187";
            case MEDICAL_RECORD -> "5520-71834";
            case HEALTH_PLAN -> "ZKD-40917-33";
            case ACCOUNT -> "AC-20418-7";
            case LICENCE -> "DEA MQ0000000";
            case VEHICLE -> "plate WW-11-TT";
            case DEVICE -> "LKR-330071B";
            case BIOMETRIC -> "voice print 7";
            case PHOTO -> "image 1 of 3";
            case OTHER -> "trial BLX-1180";
        };
    }

    private static Node span(String text, KindStyle style, Standing standing, boolean conflict, boolean current) {
        TextSpan at = new TextSpan(0, text.length());
        NoteMark mark = NoteMark.span(new SpanId(1), at, style, standing, conflict);
        NoteView view = new NoteView("sample", text);
        view.show(new NotePage(new PhiText(text), List.of(mark), List.of()));
        view.setCurrent(current ? Optional.of(at) : Optional.empty());
        view.hideScrollBar();
        view.setPrefSize(180, 40);
        return view;
    }

    private Node states() {
        GridPane grid = new GridPane(0, 0);
        KindStyle patient = KindStyle.of(IdentifierKind.PATIENT);
        String name = "Quenneville";
        grid.addRow(0, TextStyle.STRONG.label("Undecided"), span(name, patient, Standing.UNDECIDED, false, false),
                TextStyle.SECOND.label("box: waits for you"));
        grid.addRow(1, TextStyle.STRONG.label("Current"), span(name, patient, Standing.CONFIRMED, false, true),
                TextStyle.SECOND.label("ring: keys act here"));
        grid.addRow(2, TextStyle.STRONG.label("Confirmed"), span(name, patient, Standing.CONFIRMED, false, false),
                TextStyle.SECOND.label("fill and edge"));
        grid.addRow(3, TextStyle.STRONG.label("Added"), span(name, patient, Standing.ADDED, false, false),
                TextStyle.SECOND.label("letter with a plus"));
        grid.addRow(4, TextStyle.STRONG.label("Conflict"), span(name, patient, Standing.UNDECIDED, true, false),
                TextStyle.SECOND.label("letter with a question mark"));
        grid.addRow(5, TextStyle.STRONG.label("Rejected"), span(name, patient, Standing.REJECTED, false, false),
                TextStyle.SECOND.label("fine grey dots, sent as is"));
        grid.addRow(6, TextStyle.STRONG.label("Near miss"), span("Holter", patient, Standing.NEAR_MISS, false, false),
                TextStyle.SECOND.label("grey dashes, sent as is"));
        grid.getRowConstraints().addAll(java.util.Collections.nCopies(7, new javafx.scene.layout.RowConstraints(36)));
        grid.getColumnConstraints()
                .addAll(new javafx.scene.layout.ColumnConstraints(80), new javafx.scene.layout.ColumnConstraints(140));
        return grid;
    }

    private static Node type() {
        VBox box = new VBox(4);
        box.getChildren()
                .addAll(TextStyle.FIGURE.label("28 Figure, empty-state title"),
                        TextStyle.SCREEN.label("20 Screen title"), TextStyle.SECTION.label("15 Section title"),
                        TextStyle.BODY.label("13 Interface text and buttons"),
                        TextStyle.SECOND.label("12 Second line, hints"), TextStyle.META.label("11 Badge, column head"),
                        TextStyle.CODE.label("12 Mono: [[NAME_01.K7]] 7c1e 04d9"));
        return box;
    }

    private Region spanRows() {
        SpanTable table = new SpanTable(words, new KeyWords(words, () -> KeyMap.STANDARD));
        table.show(List.of(row(1, IdentifierKind.RELATIVE, "Tobias", 0.71, Standing.UNDECIDED),
                row(2, IdentifierKind.PATIENT, "Maribel Quenneville", 0.99, Standing.CONFIRMED),
                row(3, IdentifierKind.PATIENT, "Holter", 0.28, Standing.NEAR_MISS)), "Reading order");
        table.setCurrent(Optional.of(new SpanId(1)), Set.of());
        return table;
    }

    private static SpanRow row(int id, IdentifierKind kind, String value, double score, Standing standing) {
        return new SpanRow(new SpanId(id), new TextSpan(id * 40, id * 40 + value.length()), kind, new PhiText(value),
                Optional.of(new Score(score)), standing, false);
    }

    private Node gate() {
        GateList list = new GateList(words);
        list.show(
                List.of(new GateCheck(GateRule.AGREEMENT_EXECUTED, Optional.empty()), new GateCheck(
                        GateRule.SETTINGS_ATTESTED, Optional.of("Checked 97 days ago; this provider allows 90."))),
                check -> List.of());
        return list;
    }

    private static Node buttons() {
        Button disabled = ButtonRank.SECONDARY.of("Disabled", event -> {});
        disabled.setDisable(true);
        List<Node> row = new ArrayList<>();
        row.add(ButtonRank.PRIMARY.of("Primary", event -> {}));
        row.add(ButtonRank.SECONDARY.of("Secondary", event -> {}));
        row.add(ButtonRank.QUIET.of("Quiet", event -> {}));
        row.add(disabled);
        Button focused = ButtonRank.SECONDARY.of("Focused", event -> {});
        focused.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focus-visible"), true);
        row.add(focused);
        HBox first = new HBox(8, row.toArray(Node[]::new));
        Chip on = new Chip("Chip");
        on.setSelected(true);
        HBox second = new HBox(8, on, new Chip("Chip"), new Badge(Icon.CHECK, "passed", Tone.OK),
                new Badge(Icon.DUE, "due", Tone.WARN), new Badge(Icon.CROSS, "refused", Tone.BAD),
                new Badge(Icon.PEOPLE, "double", Tone.INFO), new Badge(Icon.WAITING, "none", Tone.NEUTRAL));
        second.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, first, second);
    }

    private static Node steps() {
        StepBar bar = new StepBar();
        bar.show(List.of(new Step("Note", "459 words", Step.State.DONE),
                new Step("Review", "7 to decide", Step.State.CURRENT),
                new Step("Prompt", "waits for review", Step.State.AHEAD), new Step("Response", "", Step.State.AHEAD)));
        return bar;
    }
}
