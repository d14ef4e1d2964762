package org.tessera.desktop.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.tessera.core.access.AccountName;
import org.tessera.desktop.fixture.StaffDesktop;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.people.PeopleViewModel;
import org.tessera.desktop.theme.ThemeChoice;

/** Draws the People screen in light and dark: {@code PeopleGallery OUT_FOLDER}. */
public final class PeopleGallery {
    private PeopleGallery() {}

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Screens.start();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            draw(model -> {}, 1440, choice, folder, "people-" + name);
            draw(model -> model.choose(AccountName.of(StaffDesktop.ADMINISTRATOR)), 1440, choice, folder,
                    "people-long-name-" + name);
            draw(model -> model.ask(Asking.ADD), 1440, choice, folder, "people-add-" + name);
            draw(model -> {
                model.choose(AccountName.of(StaffDesktop.CLINICIAN));
                model.reset();
            }, 1440, choice, folder, "people-passphrase-" + name);
        }
        draw(model -> {}, 1024, ThemeChoice.LIGHT, folder, "people-narrow");
        draw(model -> {
            model.choose(AccountName.of(StaffDesktop.CLINICIAN));
            model.ask(Asking.DEACTIVATE);
        }, 1440, ThemeChoice.LIGHT, folder, "people-deactivate");
        Platform.exit();
    }

    private static void draw(Consumer<PeopleViewModel> steps, int width, ThemeChoice choice, Path folder, String name) {
        Screens.capture(() -> people(steps), width, width == 1440 ? 900 : 700, choice, 1,
                folder.resolve(name + ".png"));
    }

    private static Parent people(Consumer<PeopleViewModel> steps) {
        try {
            StaffDesktop desktop = StaffDesktop.in(Files.createTempDirectory("tessera"));
            Parent window = desktop.window();
            steps.accept(desktop.model());
            desktop.settle();
            return window;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
