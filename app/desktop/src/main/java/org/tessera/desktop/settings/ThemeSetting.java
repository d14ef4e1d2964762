package org.tessera.desktop.settings;

import java.util.Arrays;
import java.util.Optional;
import org.tessera.desktop.theme.ThemeChoice;

/** How a choice of colours is written down, and what it is called. */
enum ThemeSetting {
    SYSTEM(ThemeChoice.SYSTEM, "system", "settings.theme.system"),
    LIGHT(ThemeChoice.LIGHT, "light", "settings.theme.light"), DARK(ThemeChoice.DARK, "dark", "settings.theme.dark"),
    CONTRAST(ThemeChoice.HIGH_CONTRAST, "contrast", "settings.theme.contrast");

    private final ThemeChoice choice;
    private final String value;
    private final String messageKey;

    ThemeSetting(ThemeChoice choice, String value, String messageKey) {
        this.choice = choice;
        this.value = value;
        this.messageKey = messageKey;
    }

    static Optional<ThemeSetting> of(String value) {
        return Arrays.stream(values()).filter(each -> each.value.equals(value)).findFirst();
    }

    ThemeChoice choice() {
        return choice;
    }

    String value() {
        return value;
    }

    String messageKey() {
        return messageKey;
    }
}
