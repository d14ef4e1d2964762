package org.tessera.desktop.quality;

import java.util.List;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.ProgressLine;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.engine.evaluate.Leak;
import org.tessera.engine.evaluate.Share;
import org.tessera.engine.quality.GoldDesk;
import org.tessera.engine.quality.GoldEvaluation;

/** The detectors against marked notes: what they hide, by type and by where names come from, and what they miss worst. */
final class GoldCard extends VBox {
    private static final int WORST = 20;

    private final Messages messages;
    private final QualityViewModel model;
    private final QualityWords words;
    private final VBox body = new VBox();
    private final Button evaluate;

    GoldCard(Messages messages, QualityViewModel model) {
        this.messages = messages;
        this.model = model;
        this.words = new QualityWords(messages);
        setId("quality-gold");
        getStyleClass().addAll("card", "chart-card");
        body.getStyleClass().add("gold-body");
        evaluate = ButtonRank.SECONDARY.of(messages.get("quality.gold.ask"),
                event -> model.ask(QualityState.Asking.GOLD));
        evaluate.setId("quality-evaluate");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(TextStyle.SECTION.label(messages.get("quality.gold.title")), space, evaluate);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, TextStyle.SECOND.paragraph(messages.get("quality.gold.words")), body);
        setMinWidth(0);
    }

    void show(QualityState state) {
        evaluate.setVisible(state.facts().manages());
        body.getChildren().clear();
        state.gold().running().ifPresent(read -> body.getChildren().add(running(read)));
        state.gold().last().ifPresent(last -> showResult(last, state.gold().leaksShown()));
        if (body.getChildren().isEmpty()) {
            body.getChildren().add(TextStyle.SECOND.paragraph(messages.get("quality.gold.none")));
        }
    }

    private Node running(int read) {
        Button stop = ButtonRank.SECONDARY.small(messages.get("busy.cancel"), event -> model.stopEvaluating());
        stop.setId("quality-stop");
        ProgressLine turning = new ProgressLine();
        turning.show(-1);
        turning.getStyleClass().add("small-progress");
        HBox line = new HBox(turning, TextStyle.BODY.label(messages.get("quality.gold.running", read)), stop);
        line.getStyleClass().add("leak-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showResult(GoldEvaluation last, boolean leaksShown) {
        EvaluationReport report = last.report();
        String source = last.source().equals(GoldDesk.SAMPLES) ? messages.get("quality.gold.samples") : last.source();
        body.getChildren()
                .add(TextStyle.BODY.paragraph(messages.get("quality.gold.result", source, report.notes(),
                        words.share(report.all().recall()), report.all().total() - report.all().caught(),
                        words.share(report.overRedaction()), report.notesWithoutLeak(), report.notesWithPhi())));
        FlowPane types = flow();
        report.types().forEach((type, score) -> types.getChildren().add(share(type, score.hidden())));
        body.getChildren().addAll(TextStyle.GROUP.label(messages.get("quality.gold.types")), types);
        if (!report.byOrigin().isEmpty()) {
            FlowPane origins = flow();
            new TreeMap<>(report.byOrigin())
                    .forEach((origin, share) -> origins.getChildren().add(share(origin, share)));
            body.getChildren().addAll(TextStyle.GROUP.label(messages.get("quality.gold.origins")), origins);
        }
        if (!last.leaks().isEmpty()) {
            showLeaks(last.leaks(), leaksShown);
        }
    }

    private static FlowPane flow() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("chip-flow");
        return flow;
    }

    private Node share(String name, Share share) {
        boolean whole = share.missed() == 0;
        return new Badge(whole ? Icon.CHECK : Icon.UNSURE, messages.get("quality.gold.share",
                name.toLowerCase(messages.locale()).replace('_', ' '), words.share(share.rate()), share.total()),
                whole ? Tone.OK : Tone.WARN);
    }

    private void showLeaks(List<Leak> leaks, boolean shown) {
        Button toggle = ButtonRank.QUIET.small(
                messages.get(shown ? "quality.gold.hide" : "quality.gold.show", leaks.size()),
                event -> model.showLeaks(!shown));
        toggle.setId("quality-leaks");
        body.getChildren().add(toggle);
        if (shown) {
            body.getChildren().add(new Badge(Icon.UNSURE, messages.get("quality.gold.phi"), Tone.BAD));
            leaks.stream().limit(WORST).forEach(leak -> body.getChildren().add(leak(leak)));
        }
    }

    private Node leak(Leak leak) {
        String text = leak.note().note().text().reveal();
        int start = text.offsetByCodePoints(0, leak.span().start());
        int end = text.offsetByCodePoints(0, leak.span().end());
        Label said = TextStyle.BODY
                .label(messages.get("quality.gold.leak", leak.span().type(), text.substring(start, end),
                        messages.get(leak.partly() ? "quality.gold.partly" : "quality.gold.whole")));
        said.setMinWidth(0);
        return said;
    }
}
