package org.tessera.desktop.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.tessera.core.access.Role;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.audit.AuditScreen;
import org.tessera.desktop.audit.AuditViewModel;
import org.tessera.desktop.fixture.Departures;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.fixture.UnprintedKeys;
import org.tessera.desktop.lock.LockView;
import org.tessera.desktop.lock.LockViewModel;
import org.tessera.desktop.settings.KeysViewModel;
import org.tessera.desktop.settings.SettingsScreen;
import org.tessera.desktop.settings.SettingsViewModel;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.ThemeChoice;
import org.tessera.desktop.worklist.WorklistScreen;
import org.tessera.desktop.worklist.WorklistViewModel;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** Draws Lock, Worklist, Settings and Audit in light and dark: {@code StartGallery OUT_FOLDER}. */
public final class StartGallery {
    private static final Messages WORDS = new Messages(Locale.ENGLISH);
    private static final Path NO_HOME = Path.of("tessera-home");

    private StartGallery() {}

    /** Writes the pictures. */
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Screens.start();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            draw(StartGallery::firstRun, choice, folder, "lock-first-" + name);
            draw(StartGallery::flawedFirstRun, choice, folder, "lock-flaws-" + name);
            draw(StartGallery::wrongPassphrase, choice, folder, "lock-wrong-" + name);
            draw(() -> worklist(ScreenPlace.WORKLIST, model -> {}), choice, folder, "worklist-empty-" + name);
            draw(() -> worklist(ScreenPlace.WORKLIST, WorklistViewModel::takeSamples), choice, folder,
                    "worklist-" + name);
            draw(() -> worklist(ScreenPlace.WORKLIST, StartGallery::errors), choice, folder, "worklist-error-" + name);
            draw(() -> worklist(ScreenPlace.WORKLIST, StartGallery::asking), choice, folder, "worklist-delete-" + name);
            draw(() -> worklist(ScreenPlace.SETTINGS, model -> {}), choice, folder, "settings-" + name);
            draw(() -> audit("#audit-verify"), choice, folder, "audit-" + name);
            draw(() -> audit("#audit-group-refusals"), choice, folder, "audit-none-" + name);
            draw(StartGallery::flawedFilter, choice, folder, "audit-filter-" + name);
            draw(() -> audit("#audit-export"), choice, folder, "audit-export-" + name);
            draw(() -> audit("#audit-incident"), choice, folder, "audit-incident-" + name);
            draw(StartGallery::incidents, choice, folder, "audit-incidents-" + name);
        }
        Screens.capture(() -> worklist(ScreenPlace.WORKLIST, WorklistViewModel::takeSamples), 1024, 700,
                ThemeChoice.LIGHT, 1, folder.resolve("worklist-narrow.png"));
        Screens.capture(() -> audit("#audit-verify"), 1024, 700, ThemeChoice.LIGHT, 1,
                folder.resolve("audit-narrow.png"));
        Platform.exit();
    }

    private static void draw(Supplier<Parent> scene, ThemeChoice choice, Path folder, String name) {
        Screens.capture(scene, 1440, 900, choice, 1, folder.resolve(name + ".png"));
    }

    private static LockViewModel lock(Path home) {
        return new LockViewModel(home, config -> DeidentificationEngine.open(config, (profiles, secrets) -> List.of()),
                ImmediateWork.background(), opened -> {});
    }

    private static Parent firstRun() {
        return new LockView(WORDS, lock(NO_HOME), NO_HOME);
    }

    private static Parent flawedFirstRun() {
        LockViewModel model = lock(NO_HOME);
        LockView view = new LockView(WORDS, model, NO_HOME);
        model.setUp("", "short".toCharArray(), "shirt".toCharArray());
        return view;
    }

    private static Parent wrongPassphrase() {
        Path home = storeFolder();
        LockViewModel model = lock(home);
        LockView view = new LockView(WORDS, model, home);
        model.unlock("Dana Okafor", "not the right one".toCharArray());
        return view;
    }

    private static Path storeFolder() {
        try {
            Path home = Files.createTempDirectory("tessera");
            DeidentificationEngine.open(
                    EngineConfig.founding(home, new NamedPerson("Dana Okafor"), "four unrelated words".toCharArray()),
                    (profiles, secrets) -> List.of()).close();
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void errors(WorklistViewModel model) {
        model.takeText(new PhiText("Mr. Orsino Fennimore was seen on March 4, 2026."), new PhiText("Short note"));
        model.takeFiles(List.of(Path.of("referral-scan.pdf"), Path.of("missing.txt")));
        model.choose("unread-1");
    }

    private static void asking(WorklistViewModel model) {
        model.takeSamples();
        model.askToDelete();
    }

    /** The audit of a workstation with samples, some of which were taken out, after a button was pressed. */
    private static Parent audit(String button) {
        Parent window = worklist(ScreenPlace.AUDIT, WorklistViewModel::takeSamples);
        press(window, button);
        return window;
    }

    private static void press(Parent window, String button) {
        ((ButtonBase) window.lookup(button)).fire();
    }

    private static Parent flawedFilter() {
        Parent window = worklist(ScreenPlace.AUDIT, WorklistViewModel::takeSamples);
        ((TextField) window.lookup("#audit-work")).setText("Note 7");
        ((TextField) window.lookup("#audit-user")).setText("Dana Okafor");
        ((TextField) window.lookup("#audit-from")).setText("last week");
        press(window, "#audit-find");
        return window;
    }

    private static Parent incidents() {
        Parent window = audit("#audit-incident");
        ((TextField) window.lookup("#incident-words")).setText("Printed on the wrong floor");
        press(window, "#incident-confirm");
        return window;
    }

    private static Parent worklist(ScreenPlace place, Consumer<WorklistViewModel> steps) {
        DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
                (profiles, secrets) -> List.of());
        Background now = ImmediateWork.background();
        Workspace workspace = new Workspace(new User(new NamedPerson("Dana Okafor"), Role.COMPLIANCE_OFFICER));
        WorklistViewModel model = new WorklistViewModel(engine, now, workspace, InstantSource.system(), step -> {});
        SettingsViewModel settings = new SettingsViewModel(engine, now, workspace, new Theme().choiceProperty(),
                new Departures());
        MainWindow window = new MainWindow(WORDS, workspace, List.of(
                new WorklistScreen(WORDS, model, InstantSource.system()),
                new AuditScreen(WORDS, new AuditViewModel(engine, now, workspace), (owner, form) -> Optional.empty(),
                        InstantSource.system()),
                new SettingsScreen(WORDS, settings, new KeysViewModel(engine, now, workspace), new UnprintedKeys())));
        model.begin();
        steps.accept(model);
        engine.worklist().list().stream().limit(1).forEach(row -> {
            engine.sending().allow(false, new NamedPerson("Dana Okafor"));
            engine.exporting(row.id(), "clipboard", true, true);
        });
        window.show(place);
        return window;
    }
}
