package org.tessera.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** What is copied in the window is taken away 30 s later, whatever way it was copied; what others copied stays. */
@ExtendWith(ApplicationExtension.class)
class ClipboardGuardTest {
    private Optional<String> clipboard = Optional.empty();

    private final ClipboardGuard guard = new ClipboardGuard(new ClipboardGuard.Board() {
        @Override
        public Optional<String> text() {
            return clipboard;
        }

        @Override
        public void clear() {
            clipboard = Optional.of("");
        }
    });

    @BeforeEach
    void windowHasTheFocus() {
        guard.focusChanged(true);
    }

    private void look(int times) {
        for (int count = 0; count < times; count++) {
            guard.look();
        }
    }

    private void copy(String text) {
        clipboard = Optional.of(text);
    }

    @Test
    void takesACopyAwayAfterThirtySeconds() {
        copy("Seen on March 4");
        look(ClipboardGuard.LOOKS - 1);
        assertThat(clipboard).contains("Seen on March 4");
        look(1);
        assertThat(clipboard).contains("");
    }

    @Test
    void countsAnewForAnotherCopy() {
        copy("first");
        look(ClipboardGuard.LOOKS - 1);
        copy("second");
        look(ClipboardGuard.LOOKS - 1);
        assertThat(clipboard).contains("second");
        look(1);
        assertThat(clipboard).contains("");
    }

    @Test
    void noticesACopyJustBeforeTheWindowLosesTheFocus() {
        copy("Seen on March 4");
        guard.focusChanged(false);
        look(ClipboardGuard.LOOKS);
        assertThat(clipboard).contains("");
    }

    @Test
    void leavesWhatOthersCopied() {
        guard.focusChanged(false);
        copy("a recipe");
        look(ClipboardGuard.LOOKS);
        guard.focusChanged(true);
        look(ClipboardGuard.LOOKS);
        assertThat(clipboard).contains("a recipe");
        copy("Seen on March 4");
        guard.focusChanged(false);
        copy("another recipe");
        look(ClipboardGuard.LOOKS);
        assertThat(clipboard).contains("another recipe");
    }

    @Test
    void takesACopyAwayAtOnceOnLocking() {
        copy("Seen on March 4");
        guard.end();
        assertThat(clipboard).contains("");
    }

    @Test
    void readsMinutesAsASettingHasThem() {
        assertThat(IdleWatch.minutes("10")).isEqualTo(10);
        assertThat(IdleWatch.minutes("0")).isEqualTo(IdleWatch.STANDARD_MINUTES);
        assertThat(IdleWatch.minutes("999")).isEqualTo(IdleWatch.STANDARD_MINUTES);
        assertThat(IdleWatch.minutes("never")).isEqualTo(IdleWatch.STANDARD_MINUTES);
    }
}
