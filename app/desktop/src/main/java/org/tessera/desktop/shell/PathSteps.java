package org.tessera.desktop.shell;

import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;
import org.tessera.desktop.control.Step;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.OpenNote;

/** Where the open note stands on its path, and what is missing for the next step. */
final class PathSteps {
    private PathSteps() {}

    /** The five steps as the step bar shows them on a screen of the path. */
    static List<Step> of(Messages messages, OpenNote note, ScreenPlace here) {
        long open = note.review().undecided();
        boolean finished = note.reviewed().isPresent();
        String decided = messages.get("path.review.decided", note.review().spans().size());
        String review = finished || open == 0 ? decided : messages.get("path.review.open", open);
        return List
                .of(new Step(messages.get("path.note"), messages.get("path.note.words", words(note)), Step.State.DONE),
                        step(messages, ScreenPlace.REVIEW, review, here, finished),
                        step(messages, ScreenPlace.PROMPT, finished ? "" : messages.get("path.prompt.waits"), here,
                                false),
                        step(messages, ScreenPlace.RESPONSE, "", here, false),
                        step(messages, ScreenPlace.SIGN_OFF, "", here, false));
    }

    private static Step step(Messages messages, ScreenPlace place, String detail, ScreenPlace here, boolean done) {
        Step.State state = place == here ? Step.State.CURRENT : done ? Step.State.DONE : Step.State.AHEAD;
        return new Step(messages.get(place.titleKey()), detail, state);
    }

    private static long words(OpenNote note) {
        PhiText text = note.review().note().note().text();
        return WordIndex.WORD.matcher(text.reveal()).results().count();
    }
}
