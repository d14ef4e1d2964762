package org.tessera.desktop.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.TwoReadersDesktop;
import org.tessera.desktop.theme.ThemeChoice;

/** Draws the Adjudication screen in every scheme and state: {@code AdjudicationGallery OUT_FOLDER}. */
public final class AdjudicationGallery {
    private AdjudicationGallery() {}

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException, IOException {
        Path folder = Path.of(args[0]);
        Path home = Files.createTempDirectory("two-readers");
        Screens.start();
        try (TwoReadersDesktop desktop = TwoReadersDesktop.read(home, CardiologyNote.analyzed())) {
            Screens.draw(desktop::window,
                    List.of(Shot.of("1440x900", ThemeChoice.LIGHT, 1, folder.resolve("adjudicate-empty.png"))));
            desktop.opened().model().first();
            for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)) {
                String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Screens.draw(desktop::window,
                        List.of(Shot.of("1440x900", choice, 1, folder.resolve("adjudicate-" + name + ".png"))));
            }
            Screens.draw(desktop::window,
                    List.of(Shot.of("1024x700", ThemeChoice.LIGHT, 1, folder.resolve("adjudicate-narrow.png"))));
            desktop.model().second();
            desktop.model().showAgreed(true);
            desktop.model().own(IdentifierKind.STREET);
            desktop.model().first();
            Screens.draw(desktop::window,
                    List.of(Shot.of("1440x900", ThemeChoice.LIGHT, 1, folder.resolve("adjudicate-agreed.png"))));
            desktop.model().second();
            Screens.draw(desktop::window,
                    List.of(Shot.of("1440x900", ThemeChoice.DARK, 1, folder.resolve("adjudicate-finish.png"))));
        }
        Platform.exit();
    }
}
