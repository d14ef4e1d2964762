package org.tessera.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ProgressLineTest {
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    @Test
    void unknownProgressStandsStillWhereLessMotionIsAskedFor() {
        ProgressLine line = new ProgressLine(() -> true);
        line.show(-1);
        assertThat(line.isIndeterminate()).isFalse();
        assertThat(line.getPseudoClassStates()).contains(STILL);
        line.show(0.25);
        assertThat(line.getProgress()).isEqualTo(0.25);
        assertThat(line.getPseudoClassStates()).doesNotContain(STILL);
    }

    @Test
    void unknownProgressMovesOtherwise() {
        ProgressLine line = new ProgressLine(() -> false);
        line.show(-1);
        assertThat(line.isIndeterminate()).isTrue();
        assertThat(line.getPseudoClassStates()).doesNotContain(STILL);
    }
}
