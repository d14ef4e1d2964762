package org.tessera.desktop;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.tessera.core.audit.AccessEvent;
import org.tessera.desktop.lock.LockView;
import org.tessera.desktop.lock.LockViewModel;
import org.tessera.desktop.lock.Opened;
import org.tessera.desktop.settings.SettingsViewModel;
import org.tessera.desktop.shell.ClipboardGuard;
import org.tessera.desktop.shell.IdleWatch;
import org.tessera.desktop.shell.SystemBoard;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.log.CrashReport;
import org.tessera.transformer.OnnxSiteModels;

/** The window: the Lock screen first, the workstation behind it. */
public final class TesseraApp extends Application {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 700;

    private final Messages messages = new Messages(Locale.getDefault());
    private final Scene scene = new Scene(new Pane(), WIDTH, HEIGHT);
    private final ClipboardGuard clipboard = new ClipboardGuard(new SystemBoard());
    private IdleWatch idle = new IdleWatch(scene, () -> {});
    private Optional<Background> doorWork = Optional.empty();
    private Optional<LockViewModel> door = Optional.empty();
    private Optional<Workstation> workstation = Optional.empty();

    @Override
    public void start(Stage stage) {
        Typeface.loadAll();
        Theme theme = new Theme();
        theme.dress(scene);
        Path home = StartOptions.of(getParameters().getRaw()).home();
        Thread.setDefaultUncaughtExceptionHandler(
                new CrashReport(home, Clock.systemUTC(), report -> Platform.runLater(() -> tell(report))));
        lock(home, theme, AccessEvent.Ending.CLOSED);
        stage.setTitle(messages.get("product"));
        stage.getIcons().setAll(icons());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private void lock(Path home, Theme theme, AccessEvent.Ending ending) {
        idle.end();
        clipboard.end();
        Background background = Background.ofToolkit();
        LockViewModel model = new LockViewModel(home, config -> DeidentificationEngine
                .open(config.withSiteModels(new OnnxSiteModels()), new OfferedProviders()), background,
                opened -> enter(opened, home, theme));
        LockView view = new LockView(messages, model, home);
        scene.setRoot(view);
        view.focus();
        Optional<Workstation> behind = workstation;
        behind.ifPresent(Workstation::leave);
        closeDoor();
        workstation = Optional.empty();
        doorWork = Optional.of(background);
        door = Optional.of(model);
        model.begin(() -> behind.ifPresent(left -> left.close(ending, Platform::runLater)));
    }

    private void enter(Opened opened, Path home, Theme theme) {
        closeDoor();
        Workstation behind = new Workstation(messages, opened, Background.ofToolkit(), theme,
                new SettingsViewModel.Leaving() {
                    @Override
                    public void lock() {
                        TesseraApp.this.lock(home, theme, AccessEvent.Ending.LOCKED);
                    }

                    @Override
                    public void widened() {
                        workstation.ifPresent(Workstation::clear);
                        enter(new Opened(opened.engine(), opened.person(), opened.roles(), false), home, theme);
                    }

                    @Override
                    public void idleAfter(int minutes) {
                        idle.begin(minutes);
                    }
                }, this::open);
        workstation = Optional.of(behind);
        scene.setRoot(behind.window());
        behind.begin();
        clipboard.begin(scene.getWindow().focusedProperty());
        idle.end();
        idle(home, theme).begin(behind.idleMinutes());
    }

    /** Shows a folder in the file manager of the system. */
    private void open(Path folder) {
        String path = folder.toAbsolutePath().toString().replace('\\', '/').replace(" ", "%20");
        getHostServices().showDocument(path.startsWith("/") ? "file://" + path : "file:///" + path);
    }

    private IdleWatch idle(Path home, Theme theme) {
        idle = new IdleWatch(scene, () -> lock(home, theme, AccessEvent.Ending.IDLE));
        return idle;
    }

    private void tell(Path report) {
        workstation.ifPresent(open -> open.tell(report));
    }

    private void closeDoor() {
        doorWork.ifPresent(Background::close);
        doorWork = Optional.empty();
        door.ifPresent(LockViewModel::close);
        door = Optional.empty();
    }

    @Override
    public void stop() {
        idle.end();
        clipboard.end();
        closeDoor();
        workstation.ifPresent(Workstation::close);
        workstation = Optional.empty();
    }

    private static List<Image> icons() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(TesseraApp::icon).toList();
    }

    private static Image icon(int size) {
        InputStream png = TesseraApp.class.getResourceAsStream("/org/tessera/assets/icons/tessera-" + size + ".png");
        return new Image(Objects.requireNonNull(png, "application icon"));
    }
}
