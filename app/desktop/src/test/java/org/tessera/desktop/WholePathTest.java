package org.tessera.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The first morning of a person with the workstation, from the Lock screen to the Lock screen, without a mouse. */
final class WholePathTest {
    @TempDir
    Path folder;

    @AfterEach
    void closeTheWorkstation() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void sampleBecomesASignedLetterAndIsFoundAgainBehindTheLock() throws TimeoutException {
        Reviewer reviewer = new Reviewer("Dana Okafor", "nine grey herons wading");
        reviewer.startsTheWorkstation(folder.resolve("home"));
        reviewer.setsUpAnAccount();

        reviewer.opensTheSample();
        reviewer.confirmsEverySpanByKeyboard();
        reviewer.choosesSections();
        reviewer.sendsOnThisDevice();
        reviewer.acceptsTheAnswer();
        reviewer.signs();
        assertThat(reviewer.copiesTheLetter()).contains("On-device draft").doesNotContain("[[");

        reviewer.locks();
        reviewer.unlocksWith("nine grey herons flying");
        assertThat(reviewer.reads(".problem-card")).contains("ST-3002");
        reviewer.unlocks();
        assertThat(reviewer.reads("#worklist-filter-signed")).isEqualTo("Signed 1");
        assertThat(reviewer.reads("#egress-line .label")).isEqualTo("Nothing has left this device");
    }
}
