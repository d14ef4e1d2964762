package org.tessera.desktop.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Finding;
import org.tessera.desktop.control.FindingList;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.response.FindingWords;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Answer;

/** What still stands in the way, the name, the signature, and what can be done with the signed letter. */
final class SignPane extends VBox {
    private final Messages messages;
    private final SignOffViewModel model;
    private final FindingWords words;
    private final HBox verdict = new HBox();
    private final FindingList findings = new FindingList();
    private final TextField name = new TextField();
    private final Button sign;
    private final Label why = TextStyle.SECOND.paragraph("");
    private final VBox before;
    private final SignedCard card;
    private final StackPane problem = new StackPane();
    private Optional<Answer> listed = Optional.empty();

    SignPane(Messages messages, SignOffViewModel model, SavePlace places) {
        this.messages = messages;
        this.model = model;
        this.words = new FindingWords(messages);
        getStyleClass().addAll("pane", "sign-pane");
        verdict.setAlignment(Pos.CENTER_RIGHT);
        name.setId("signer");
        name.setAccessibleText(messages.get("sign_off.name"));
        name.setEditable(false);
        sign = ButtonRank.PRIMARY.of(Icon.SIGN_OFF, messages.get("sign_off.sign"), event -> model.sign());
        sign.setId("sign");
        sign.getStyleClass().add("large");
        sign.setMaxWidth(Double.MAX_VALUE);
        why.setId("sign-why");
        Label label = TextStyle.SECOND.label(messages.get("sign_off.name"));
        label.setLabelFor(name);
        before = new VBox(label, name, sign, why);
        before.getStyleClass().add("step-foot");
        card = new SignedCard(messages, model, places);
        ScrollPane scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        problem.getStyleClass().add("pane-problem");
        getChildren().addAll(new PaneHead(messages.get("sign_off.sign"), verdict), scroll, problem, before, card);
    }

    void show(SignOffState state) {
        Answer answer = state.answer();
        if (!listed.equals(Optional.of(answer))) {
            listed = Optional.of(answer);
            list(answer);
        }
        name.setText(state.signer().name());
        SignOffState.Obstacle obstacle = state.obstacle();
        sign.setDisable(obstacle != SignOffState.Obstacle.NONE);
        sign.setGraphic((sign.isDisable() ? Icon.LOCK : Icon.SIGN_OFF).at(IconSize.SMALL));
        why.setText(messages.get(switch (obstacle) {
            case NONE -> "sign_off.why.none";
            case FINDINGS -> "sign_off.why.findings";
            case EMPTY -> "sign_off.why.empty";
            case SIGNING -> "sign_off.why.signing";
            case SIGNED -> "sign_off.signed";
        }, answer.open().size()));
        before.setVisible(answer.signed().isEmpty());
        before.setManaged(before.isVisible());
        card.show(answer.signed());
    }

    private void list(Answer answer) {
        int open = answer.open().size();
        verdict.getChildren()
                .setAll(open == 0 ? new Badge(Icon.CHECK, messages.get("sign_off.no_finding"), Tone.OK)
                        : new Badge(Icon.ALTERED, messages.get("path.response.open", open), Tone.BAD));
        List<Finding> shown = new ArrayList<>();
        for (ValidationFinding finding : answer.open()) {
            List<Action> actions = new ArrayList<>();
            if (model.placeOf(finding).isPresent()) {
                actions.add(new Action(messages.get("finding.show"), () -> model.show(finding)));
            }
            actions.add(new Action(messages.get("finding.settle"), () -> model.settle(finding)));
            actions.add(new Action(messages.get("sign_off.back"), model::back));
            shown.add(new Finding(String.valueOf(shown.size()), FindingWords.icon(finding), FindingWords.tone(finding),
                    words.title(finding), "", words.words(finding, answer.document().text()), actions));
        }
        if (shown.isEmpty()) {
            shown.add(new Finding("none", Icon.PASSED, Tone.OK, messages.get("sign_off.no_finding"), "",
                    messages.get("sign_off.settled", answer.letter().settled().size()),
                    List.of(new Action(messages.get("sign_off.back"), model::back))));
        }
        findings.show(shown);
    }

    void showProblem(Optional<ProblemException> failed) {
        problem.getChildren()
                .setAll(failed.map(now -> new ProblemCard(messages, Problem.of(now), List.of())).stream().toList());
        problem.setManaged(failed.isPresent());
        problem.setVisible(failed.isPresent());
    }
}
