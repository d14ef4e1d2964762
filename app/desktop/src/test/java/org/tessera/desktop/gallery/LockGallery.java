package org.tessera.desktop.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.desktop.control.EmergencyFields;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.lock.LockView;
import org.tessera.desktop.lock.LockViewModel;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.access.Credentials;

/** Draws what the Lock screen asks in light and dark: {@code LockGallery OUT_FOLDER}. */
public final class LockGallery {
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");
    private static final NamedPerson INES = new NamedPerson("Ines Abernathy");
    private static final String WORDS = "lantern orchard ferry slate";
    private static final String GIVEN = "handed over on paper";

    private LockGallery() {}

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Screens.start();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            draw(() -> lock(engine -> {}, model -> {}), choice, folder, "lock-log-in-" + name);
            draw(() -> lock(engine -> {}, model -> model.unlock(INES.name(), GIVEN.toCharArray())), choice, folder,
                    "lock-change-" + name);
            draw(() -> lock(engine -> engine.settings().put(SettingKey.SECOND_FACTOR_REQUIRED, "true"),
                    model -> model.unlock(DANA.name(), WORDS.toCharArray())), choice, folder, "lock-enrol-" + name);
            draw(() -> lock(engine -> {}, model -> {
                model.emergency(true);
                model.unlockInEmergency("", EmergencyReason.PATIENT_CARE, "", new char[0], EmergencyFields.TIME);
            }), choice, folder, "lock-emergency-" + name);
        }
        Platform.exit();
    }

    private static void draw(Supplier<Parent> scene, ThemeChoice choice, Path folder, String name) {
        Screens.capture(scene, 1440, 900, choice, 1, folder.resolve(name + ".png"));
    }

    private static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }

    private static Parent lock(Consumer<DeidentificationEngine> before, Consumer<LockViewModel> steps) {
        Path home = founded(before);
        LockViewModel model = new LockViewModel(home, LockGallery::open, ImmediateWork.background(),
                opened -> opened.engine().close());
        LockView view = new LockView(new Messages(Locale.ENGLISH), model, Path.of("tessera-home"));
        model.begin(() -> {});
        steps.accept(model);
        return view;
    }

    private static Path founded(Consumer<DeidentificationEngine> before) {
        try {
            Path home = Files.createTempDirectory("tessera");
            open(EngineConfig.founding(home, DANA, WORDS.toCharArray())).close();
            try (DeidentificationEngine engine = open(
                    EngineConfig.inFolder(home, Credentials.of(DANA.name(), WORDS.toCharArray())))) {
                engine.accounts().add(INES, Set.of(Role.CLINICIAN), GIVEN.toCharArray());
                engine.accounts().makeEmergencyKey();
                before.accept(engine);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
