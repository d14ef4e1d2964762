package org.tessera.desktop.shell;

import java.util.List;
import org.tessera.core.gate.GateDecision;
import org.tessera.desktop.control.Step;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Answer;
import org.tessera.desktop.workspace.OpenNote;

/** Where the open note stands on its path, and what is missing for the next step. */
final class PathSteps {
    private PathSteps() {}

    /** The five steps as the step bar shows them on a screen of the path. */
    static List<Step> of(Messages messages, OpenNote note, long words, ScreenPlace here) {
        long open = note.review().undecided();
        boolean finished = note.reviewed().isPresent();
        String decided = messages.get("path.review.decided", note.review().spans().size());
        String review = finished || open == 0 ? decided : messages.get("path.review.open", open);
        return List.of(new Step(messages.get("path.note"), messages.get("path.note.words", words), Step.State.DONE),
                step(messages, ScreenPlace.REVIEW, review, here, finished),
                step(messages, ScreenPlace.PROMPT, prompt(messages, note), here,
                        note.answer().isPresent() || isKept(note)),
                step(messages, ScreenPlace.RESPONSE, response(messages, note), here,
                        note.answer().filter(answer -> answer.open().isEmpty()).isPresent() || isKept(note)),
                step(messages, ScreenPlace.SIGN_OFF, signOff(messages, note), here,
                        note.answer().flatMap(Answer::signed).isPresent() || isKept(note)));
    }

    /** Whether it was signed, and nothing was begun anew since. */
    private static boolean isKept(OpenNote note) {
        return note.answer().isEmpty() && note.kept().isPresent();
    }

    private static String prompt(Messages messages, OpenNote note) {
        if (note.reviewed().isEmpty()) {
            return messages.get("path.prompt.waits");
        }
        if (note.answer().isPresent() || isKept(note)) {
            return messages.get("path.prompt.answered");
        }
        return note.prompt().map(prompt -> switch (prompt.decision()) {
            case GateDecision.Permitted permitted -> messages.get("path.prompt.ready");
            case GateDecision.Refused refused -> messages.get("path.prompt.refused", refused.failures().size());
        }).orElse("");
    }

    private static String response(Messages messages, OpenNote note) {
        return note.answer().map(answer -> messages.get("path.response.open", answer.open().size())).orElse("");
    }

    private static String signOff(Messages messages, OpenNote note) {
        if (isKept(note)) {
            return messages.get("path.sign_off.signed");
        }
        return note.answer()
                .map(answer -> answer.signed().isPresent() ? messages.get("path.sign_off.signed")
                        : answer.open().isEmpty() ? "" : messages.get("path.sign_off.waits"))
                .orElse("");
    }

    private static Step step(Messages messages, ScreenPlace place, String detail, ScreenPlace here, boolean done) {
        Step.State state = place == here ? Step.State.CURRENT : done ? Step.State.DONE : Step.State.AHEAD;
        return new Step(messages.get(place.titleKey()), detail, state);
    }
}
