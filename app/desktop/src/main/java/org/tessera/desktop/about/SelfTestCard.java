package org.tessera.desktop.about;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Announcement;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.ProgressLine;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.selftest.CheckResult;
import org.tessera.engine.selftest.Part;
import org.tessera.engine.selftest.SelfTestReport;

/** The self-test while it runs, and what came of it: what failed first, each with what is safe and what to do. */
final class SelfTestCard extends LayerCard {
    private final Messages messages;
    private final Button copy;
    private final Button again;
    private final ProgressLine bar = new ProgressLine();

    SelfTestCard(Messages messages, SelfTestViewModel model, Runnable onClose) {
        super(messages, "self-test", messages.get("self_test.title"), onClose);
        this.messages = messages;
        copy = ButtonRank.SECONDARY.of(Icon.COPY, messages.get("self_test.copy"), event -> model.copy());
        copy.setId("self-test-copy");
        again = ButtonRank.SECONDARY.of(Icon.START, messages.get("self_test.again"), event -> model.begin());
        again.setId("self-test-again");
        bar.setAccessibleText(messages.get("self_test.title"));
        head(copy, again);
    }

    /** Shows how far it is. */
    void show(SelfTestState state) {
        boolean done = state.report().isPresent();
        if (!done && (copy.isFocused() || again.isFocused())) {
            focusClose();
        }
        copy.setDisable(!done);
        again.setDisable(!done);
        if (done) {
            showReport(state.report().get());
        } else {
            bar.show(state.progress());
            String words = state.part()
                    .map(part -> messages.get("self_test.running", title(part), state.made()))
                    .orElseGet(() -> messages.get("self_test.begun"));
            show(List.of(new VBox(TextStyle.HEAD.paragraph(words), bar),
                    TextStyle.SECOND.paragraph(messages.get("self_test.words"))));
        }
    }

    private void showReport(SelfTestReport report) {
        List<Node> parts = new ArrayList<>();
        parts.add(verdict(report));
        report.failed().forEach(result -> parts.add(failed(result)));
        VBox working = new VBox();
        for (Part part : Part.values()) {
            String names = report.results()
                    .stream()
                    .filter(result -> result.part() == part && result.passed())
                    .map(CheckResult::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                VBox works = new VBox(TextStyle.GROUP.label(title(part)), TextStyle.SECOND.paragraph(names));
                works.getStyleClass().add("about-entry");
                working.getChildren().add(works);
            }
        }
        parts.add(working);
        show(parts);
        Announcement.say(this, report.verdict());
    }

    private Node verdict(SelfTestReport report) {
        Badge badge = report.passed() ? new Badge(Icon.PASSED, report.verdict(), Tone.OK)
                : new Badge(Icon.FAILED, report.verdict(), Tone.BAD);
        badge.setId("self-test-verdict");
        HBox line = new HBox(badge, TextStyle.BODY.paragraph(
                messages.get(report.passed() ? "self_test.passed" : "self_test.failed", report.failed().size())));
        line.getStyleClass().add("span-buttons");
        return line;
    }

    private Node failed(CheckResult result) {
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "problem-body");
        CheckResult.Failure why = result.failure().orElseThrow();
        String happened = why.problem().whatHappened() + (why.detail().isEmpty() ? "" : " (" + why.detail() + ")");
        HBox head = new HBox(Icon.FAILED.at(IconSize.MEDIUM),
                TextStyle.HEAD.paragraph(messages.get("self_test.check", title(result.part()), result.name())));
        Tone.BAD.apply(head.getChildren().getFirst());
        head.getStyleClass().add("span-buttons");
        card.getChildren()
                .addAll(head, TextStyle.BODY.paragraph(happened),
                        TextStyle.SECOND.paragraph(messages.get("problem.safe", why.problem().whatIsSafe())),
                        TextStyle.SECOND.paragraph(why.problem().whatToDo()),
                        TextStyle.CODE.label(why.problem().code()));
        return card;
    }

    private String title(Part part) {
        return messages.get(SelfTestState.keyOf(part));
    }
}
