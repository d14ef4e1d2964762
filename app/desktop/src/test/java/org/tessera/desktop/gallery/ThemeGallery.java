package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.ThemeChoice;

/** Draws every part of the workstation in every scheme: {@code ThemeGallery OUT_FOLDER}. */
public final class ThemeGallery {
    private ThemeGallery() {}

    /** Writes {@code components-light.png}, {@code components-dark.png} and {@code components-high-contrast.png}. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Messages words = new Messages(Locale.ENGLISH);
        Screens.start();
        for (ThemeChoice choice : new ThemeChoice[]{ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST}) {
            String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Screens.capture(() -> new ComponentsSheet(words).build(), 1440, 900, choice, 1,
                    folder.resolve("components-" + name + ".png"));
        }
        Platform.exit();
    }
}
