package org.tessera.desktop.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateRule;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.WebProxy;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.GateList;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;

/** Where the prompt would go, what the gate says about it, how large it is, and the button that sends it. */
final class GatePane extends VBox {
    private final Messages messages;
    private final PromptViewModel model;
    private final Workspace workspace;
    private final ProfileHead profile;
    private final PlanLines plan;
    private final InstructionNote instructions;
    private final Label verdict = TextStyle.GROUP.label();
    private final GateList checks;
    private final HBox figures = new HBox();
    private final HBox leaving = new HBox();
    private final Button send;
    private final Label why = TextStyle.SECOND.label();
    private final SendingCard sending;
    private final StackPane problem = new StackPane();

    GatePane(Messages messages, PromptViewModel model, Workspace workspace) {
        this.messages = messages;
        this.model = model;
        this.workspace = workspace;
        getStyleClass().addAll("pane", "gate-pane");
        profile = new ProfileHead(messages, model);
        plan = new PlanLines(messages);
        instructions = new InstructionNote(messages);
        checks = new GateList(messages);
        verdict.setId("gate-verdict");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(TextStyle.SECTION.label(messages.get("prompt.gate")), space, verdict);
        head.getStyleClass().add("gate-list-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        ScrollPane scroll = new ScrollPane(checks);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        send = ButtonRank.PRIMARY.of(Icon.SENT, messages.get("prompt.send"), event -> model.send());
        send.setId("prompt-send");
        send.getStyleClass().add("large");
        send.setMaxWidth(Double.MAX_VALUE);
        why.setId("prompt-why");
        sending = new SendingCard(messages, model.receivedProperty(), model::stopWaiting);
        figures.getStyleClass().add("figures");
        leaving.getStyleClass().add("leaving");
        leaving.setId("prompt-leaving");
        leaving.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(problem, sending, figures, leaving, send, why);
        foot.getStyleClass().add("step-foot");
        getChildren().addAll(profile, plan, instructions, head, scroll, foot);
    }

    void show(PromptState state) {
        profile.show(state);
        state.prepared().ifPresent(prompt -> {
            checks.show(prompt.decision().checks(), check -> actions(check, state));
            plan.show(prompt.plan());
            instructions.show(prompt.draft().instructionLike().size());
            showVerdict(prompt.decision());
            int size = prompt.decision().request().size();
            showFigures(CostEstimate.of(state, prompt.decision().request().bodyText()), state);
            showLeaving(state, size, prompt.plan().chosen().proxy());
        });
        send.setDisable(!state.canSend());
        send.setGraphic((state.canSend() ? Icon.SENT : Icon.LOCK).at(IconSize.SMALL));
        why.setText(why(state));
        if (state.activity() == PromptState.Activity.SENDING) {
            sending.start(state.profile().title());
        } else {
            sending.stop();
        }
    }

    /** Opens the choice of providers. */
    void focusProvider() {
        profile.ask();
    }

    private void showVerdict(GateDecision decision) {
        long failed = decision.checks().stream().filter(check -> !check.isPassed()).count();
        verdict.setText(messages.get("prompt.gate.verdict", failed, decision.checks().size()));
        verdict.getStyleClass().removeAll("bad-words", "ok-words");
        verdict.getStyleClass().add(failed == 0 ? "ok-words" : "bad-words");
    }

    private void showFigures(CostEstimate estimate, PromptState state) {
        figures.getChildren()
                .setAll(figure("prompt.figure.in", messages.get("prompt.figure", estimate.tokensIn())),
                        figure("prompt.figure.out", messages.get("prompt.figure", estimate.tokensOut())));
        if (state.leavesDevice()) {
            figures.getChildren()
                    .add(figure("prompt.figure.cost",
                            estimate.dollars()
                                    .map(dollars -> messages.get("prompt.figure.dollars", dollars.toPlainString()))
                                    .orElse(messages.get("prompt.figure.no_price"))));
            estimate.asOf().ifPresent(day -> figures.getChildren().add(figure("prompt.figure.price", day.toString())));
        }
    }

    private Node figure(String key, String value) {
        return new VBox(TextStyle.META.label(messages.get(key)), TextStyle.HEAD.label(value));
    }

    private void showLeaving(PromptState state, int size, Optional<WebProxy> proxy) {
        Icon icon = state.leavesDevice() ? Icon.EXTERNAL : Icon.DEVICE;
        Label words = TextStyle.SECOND.paragraph(state.leavesDevice()
                ? messages.get("prompt.leaves", size, state.profile().destination().display(), state.profile().region())
                : messages.get("prompt.stays"));
        proxy.ifPresent(
                way -> words.setText(words.getText() + " " + messages.get("prompt.leaves.proxy", way.display())));
        leaving.getChildren().setAll(icon.at(IconSize.SMALL), words);
    }

    private String why(PromptState state) {
        return switch (state.activity()) {
            case PREPARING -> messages.get("prompt.why.preparing");
            case SENDING -> messages.get("prompt.why.sending");
            case READY -> state.choice().included().isEmpty() ? messages.get("prompt.why.empty")
                    : state.canSend() ? messages.get("prompt.why.ready") : messages.get("prompt.why.refused");
        };
    }

    private List<Action> actions(GateCheck check, PromptState state) {
        Stream<Action> mend = check.rule() == GateRule.PICTURES_SEEN
                ? Stream.of(new Action(messages.get("document.seen.go"), workspace::goToStatement))
                : check.rule() == GateRule.NO_PROTECTED_TOPIC && state.choice().isSensitive()
                        ? Stream.of(new Action(messages.get("prompt.fix.leave_out"), model::leaveOutSensitive))
                        : check.reasons().stream().anyMatch(reason -> reason.fixer() == GateRule.Fixer.REVIEWER)
                                ? Stream.of(new Action(messages.get("path.empty.review.go"),
                                        () -> workspace.goTo(PathStep.REVIEW)))
                                : Stream.of();
        Optional<Action> onDevice = state.profiles()
                .stream()
                .filter(other -> other.boundary() == ProviderProfile.Boundary.THIS_DEVICE
                        && !other.equals(state.profile()))
                .findFirst()
                .filter(other -> check.rule() != GateRule.SENDING_ALLOWED && state.leavesDevice())
                .map(other -> new Action(messages.get("prompt.fix.instead", other.title()), () -> model.choose(other)));
        return Stream.concat(mend, onDevice.stream()).toList();
    }

    void showProblem(Optional<PromptProblem> failed) {
        problem.getChildren()
                .setAll(failed.map(now -> new ProblemCard(messages, Problem.of(now.problem()),
                        List.of(PromptView.retry(messages, model)))).stream().toList());
    }
}
