package org.tessera.desktop.help;

import org.tessera.desktop.shell.ScreenPlace;

/** The steps of the first walk, each at a real control. */
enum TourStep {
    NOTES(ScreenPlace.WORKLIST, "worklist-rows", "tour.notes"), SPANS(ScreenPlace.REVIEW, "span-list", "tour.spans"),
    FINISH(ScreenPlace.REVIEW, "review-finish", "tour.finish"), GATE(ScreenPlace.PROMPT, "prompt", "tour.gate"),
    ANSWER(ScreenPlace.RESPONSE, "response", "tour.answer"), SIGN(ScreenPlace.SIGN_OFF, "sign-off", "tour.sign");

    private final ScreenPlace place;
    private final String control;
    private final String wordsKey;

    TourStep(ScreenPlace place, String control, String wordsKey) {
        this.place = place;
        this.control = control;
        this.wordsKey = wordsKey;
    }

    /** Where it is. */
    ScreenPlace place() {
        return place;
    }

    /** The id of what it is about; not on the screen while the note is not that far. */
    String control() {
        return control;
    }

    /** The key of its words. */
    String wordsKey() {
        return wordsKey;
    }
}
