package org.tessera.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tessera.engine.assets.Sample;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.engine.assets.SampleShelf;

/** How many actions lead from a finished review to a signed letter on the clipboard, on the sample notes. */
final class ReferralCountTest {
    private static final int MOST = 5;

    /** A person of whom each thing done is counted. */
    private static final class Clinician {
        private final LettersDesktop desktop;
        private int actions;

        Clinician(LettersDesktop desktop) {
            this.desktop = desktop;
        }

        private void does(Runnable action) {
            actions++;
            action.run();
            desktop.settle();
        }

        int refers() {
            does(desktop.prompt()::send);
            desktop.answer().open().forEach(finding -> does(() -> desktop.response().settle(finding)));
            if (!desktop.workspace().wantedProperty().get().equals(Optional.of(PathStep.SIGN_OFF))) {
                does(desktop.response()::toSignOff);
            }
            does(desktop.signOff()::sign);
            does(desktop.signOff()::copy);
            return actions;
        }
    }

    @Test
    void aReferralTakesAtMostFiveActionsBesidesTheReview(TestReporter reporter) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sample sample : SampleShelf.released().all()) {
            LettersDesktop desktop = new LettersDesktop(LettersEngine.engine()).open(SampleShelf.note(sample));
            int actions = new Clinician(desktop).refers();
            reporter.publishEntry(sample.id(), actions + " actions");
            counts.put(sample.id(), actions);
            assertThat(desktop.clipboard()).as(sample.id())
                    .isEqualTo(List.of(desktop.note().signedLetter().orElseThrow().text()));
        }
        assertThat(counts).hasSize(12).allSatisfy((sample, actions) -> assertThat(actions).isLessThanOrEqualTo(MOST));
    }
}
