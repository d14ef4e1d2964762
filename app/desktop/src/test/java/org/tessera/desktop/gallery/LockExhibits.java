package org.tessera.desktop.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.access.Credentials;

/** Everything that the Lock screen asks. */
final class LockExhibits {
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");
    private static final NamedPerson INES = new NamedPerson("Ines Abernathy");
    private static final String WORDS = "lantern orchard ferry slate";
    private static final String GIVEN = "handed over on paper";
    private static final Path NO_HOME = Path.of("/home/ada/.local/share/tessera");

    private LockExhibits() {}

    static List<Exhibit> all() {
        Supplier<Path> plain = new Once(engine -> {});
        Supplier<Path> strict = new Once(engine -> engine.settings().put(SettingKey.SECOND_FACTOR_REQUIRED, "true"));
        return List.of(Exhibit.documented("lock-first", words -> door(words, NO_HOME, model -> {})),
                Exhibit.of("lock-flaws",
                        words -> door(words, NO_HOME,
                                model -> model.setUp("", "short".toCharArray(), "shirt".toCharArray()))),
                Exhibit.of("lock", founded(plain, model -> {})),
                Exhibit.of("lock-wrong",
                        founded(plain, model -> model.unlock(DANA.name(), "not the right one".toCharArray()))),
                Exhibit.of("lock-change", founded(plain, model -> model.unlock(INES.name(), GIVEN.toCharArray()))),
                Exhibit.of("lock-enrol", founded(strict, model -> model.unlock(DANA.name(), WORDS.toCharArray()))),
                Exhibit.of("lock-emergency", founded(plain, model -> {
                    model.emergency(true);
                    model.unlockInEmergency("", EmergencyReason.PATIENT_CARE, "", new char[0], EmergencyFields.TIME);
                })));
    }

    private static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }

    private static Function<Messages, Parent> founded(Supplier<Path> store, Consumer<LockViewModel> steps) {
        return words -> door(words, store.get(), steps);
    }

    /** A store that is founded when it is first asked for: its keys take a second. */
    private static final class Once implements Supplier<Path> {
        private final Consumer<DeidentificationEngine> before;
        private Optional<Path> home = Optional.empty();

        Once(Consumer<DeidentificationEngine> before) {
            this.before = before;
        }

        @Override
        public Path get() {
            if (home.isEmpty()) {
                home = Optional.of(foundedStore(before));
            }
            return home.get();
        }
    }

    private static Parent door(Messages words, Path home, Consumer<LockViewModel> steps) {
        LockViewModel model = new LockViewModel(home, LockExhibits::open, ImmediateWork.background(),
                opened -> opened.engine().close());
        LockView view = new LockView(words, model, NO_HOME);
        model.begin(() -> {});
        steps.accept(model);
        return view;
    }

    private static Path foundedStore(Consumer<DeidentificationEngine> before) {
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
