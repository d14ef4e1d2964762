package org.tessera.desktop.providers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reinsert.TokenCensus;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.RoundTrip;

/** The outcome of a trial, step by step, or what goes on while it runs. */
final class TrialCard {
    private final Messages messages;
    private final ProvidersViewModel model;

    TrialCard(Messages messages, ProvidersViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    AskCard of(ProviderRow row, ProvidersState state) {
        List<Node> parts = new ArrayList<>();
        parts.add(TextStyle.SECOND.paragraph(messages.get("providers.trial.words")));
        if (state.trial().isEmpty()) {
            parts.add(step(Icon.DUE, Tone.NEUTRAL, messages.get("providers.trial.running")));
        }
        state.trial().ifPresent(result -> parts.addAll(steps(result)));
        return new AskCard(messages.get("providers.trial.title", row.profile().title()), parts,
                List.of(AskCard.back(messages,
                        state.trial().isEmpty() ? "providers.trial.leave" : "providers.trial.close", model::dismiss)));
    }

    private List<Node> steps(Trial result) {
        List<Node> steps = new ArrayList<>();
        result.outcome().ifPresent(outcome -> {
            steps.add(step(Icon.PASSED, Tone.OK,
                    messages.get("providers.trial.read", outcome.analyzed().spans().size())));
            steps.add(step(Icon.PASSED, Tone.OK,
                    messages.get("providers.trial.tokens", outcome.tokenized().placements().size())));
            switch (outcome) {
                case RoundTrip.Outcome.Refused refused ->
                    refused.failures().forEach(check -> steps.add(failure(check)));
                case RoundTrip.Outcome.Answered answered -> steps.addAll(steps(answered));
            }
        });
        result.problem().ifPresent(problem -> steps.add(brokenOff(problem)));
        return steps;
    }

    private Node failure(GateCheck check) {
        return step(Icon.FAILED, Tone.BAD,
                messages.get("providers.trial.refused", check.rule().title(), check.failure().orElse("")));
    }

    private List<Node> steps(RoundTrip.Outcome.Answered answered) {
        TokenCensus census = answered.restored().census();
        int open = answered.validation().blocking().size();
        boolean whole = census.altered() == 0 && census.unknown() == 0;
        return List.of(step(Icon.PASSED, Tone.OK, messages.get("providers.trial.gate")),
                step(Icon.PASSED, Tone.OK, messages.get("providers.trial.answer", answered.response().model(),
                        answered.response().text().value().length(), answered.response().took().toMillis() / 1000.0)),
                step(whole ? Icon.PASSED : Icon.ALTERED, whole ? Tone.OK : Tone.WARN,
                        messages.get("providers.trial.restored", census.restored(), census.sent(),
                                census.altered() + census.unknown())),
                step(open == 0 ? Icon.PASSED : Icon.UNSURE, open == 0 ? Tone.OK : Tone.WARN,
                        messages.get("providers.trial.checked", open)));
    }

    private Node brokenOff(ProblemException problem) {
        return new ProblemCard(messages, Problem.of(problem), List.of());
    }

    private static Node step(Icon icon, Tone tone, String said) {
        Node picture = icon.at(IconSize.MEDIUM);
        tone.apply(picture);
        Label words = TextStyle.BODY.paragraph(said);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(picture, words);
        line.getStyleClass().add("part-line");
        return line;
    }
}
