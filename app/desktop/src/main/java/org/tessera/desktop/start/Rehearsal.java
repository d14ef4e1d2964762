package org.tessera.desktop.start;

/**
 * What comes first when somebody starts: the Lock screen, the first run, the worklist, a bundled sample in review, all in the
 * real window. The build plays it once to learn which classes a start needs. Java takes in all of them at each start, so what
 * comes later in a day is not played: that screens of it are opened without having been played costs less than it costs here.
 */
final class Rehearsal {
    private final Stagehand hand = new Stagehand();

    /** @throws IllegalStateException with the control that did not come */
    void play() {
        hand.awaitToolkit();
        setUp();
        review();
    }

    private void setUp() {
        hand.write("#lock-name", "Rehearsal");
        hand.write("#lock-passphrase", "nobody opens this again");
        hand.write("#lock-again", "nobody opens this again");
        hand.press("#lock-enter");
    }

    private void review() {
        hand.press("#worklist-open");
        hand.await(".span-detail");
    }
}
