package org.tessera.desktop.start;

import java.util.List;
import javafx.scene.input.KeyCode;

/**
 * The whole way of a bundled sample through the real window: first run, worklist, review, prompt, answer on this device,
 * sign-off, every other screen, help, lock. The build plays it once to learn which classes a start needs.
 */
final class Rehearsal {
    private static final List<String> SCREENS = List.of("#rail-worklist", "#rail-providers", "#rail-audit",
            "#rail-quality", "#rail-people", "#rail-settings");

    private final Stagehand hand = new Stagehand();

    /** @throws IllegalStateException with the control that did not come */
    void play() {
        hand.awaitToolkit();
        setUp();
        review();
        send();
        sign();
        lookAround();
        lock();
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
        hand.typeUntil(KeyCode.A, "#finish-statement");
        hand.tick("#finish-statement");
        hand.press("#finish-confirm");
    }

    private void send() {
        hand.press("#prompt-send");
        hand.await("#response-received");
        hand.press("#response-onward");
    }

    private void sign() {
        hand.await("#letter-text");
        hand.typeWithControlUntil(KeyCode.ENTER, "#letter-copy");
    }

    private void lookAround() {
        SCREENS.forEach(hand::press);
        hand.press("#window-help");
        hand.press("#help-close");
    }

    private void lock() {
        hand.press("#settings-lock");
        hand.await("#lock-enter");
    }
}
