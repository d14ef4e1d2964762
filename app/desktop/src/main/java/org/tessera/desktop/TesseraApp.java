package org.tessera.desktop;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.error.ErrorView;
import org.tessera.desktop.error.Trouble;
import org.tessera.desktop.lock.LockView;
import org.tessera.desktop.lock.LockViewModel;
import org.tessera.desktop.lock.Opened;
import org.tessera.desktop.motion.FirstFrame;
import org.tessera.desktop.settings.SettingsViewModel;
import org.tessera.desktop.shell.ClipboardGuard;
import org.tessera.desktop.shell.IdleWatch;
import org.tessera.desktop.shell.SystemBoard;
import org.tessera.desktop.start.NoWayIn;
import org.tessera.desktop.start.StartStamps;
import org.tessera.desktop.start.WarmUp;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.DetectionParts;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.installation.SealCheck;
import org.tessera.engine.log.CrashReport;
import org.tessera.transformer.OnnxSiteModels;

/** The window: the Lock screen first, the workstation behind it. */
public final class TesseraApp extends Application {
    /** What the path of an address holds as it is (RFC 3986, section 3.3). */
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@/";

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 700;

    private final Messages messages = new Messages(Locale.getDefault());
    private final Scene scene = new Scene(new Pane(), WIDTH, HEIGHT);
    private final ClipboardGuard clipboard = new ClipboardGuard(new SystemBoard());
    private final DetectionParts parts = DetectionParts.released();
    private final SealCheck seal = SealCheck.of(Installation.current(), Set.of(Installation.COMMAND_LINE_CACHE));
    private IdleWatch idle = new IdleWatch(scene, () -> {});
    private Optional<Background> doorWork = Optional.empty();
    private Optional<LockViewModel> door = Optional.empty();
    private Optional<Workstation> workstation = Optional.empty();
    private Optional<StartOptions> asked = Optional.empty();

    @Override
    public void start(Stage stage) {
        Typeface.loadAll();
        Theme theme = new Theme();
        theme.dress(scene);
        StartOptions options = StartOptions.of(getParameters().getRaw());
        Path home = options.home();
        asked = Optional.of(options);
        Thread.setDefaultUncaughtExceptionHandler(
                new CrashReport(home, Clock.systemUTC(), report -> Platform.runLater(() -> tell(report))));
        lock(home, theme, AccessEvent.Ending.CLOSED);
        stage.setTitle(messages.get("product"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        new FirstFrame(this::isUsable, () -> afterFirstFrame(stage)).start();
    }

    private boolean isUsable() {
        return door.filter(model -> !model.stateProperty().get().busy()).isPresent();
    }

    /** Nothing that waits for a disk or a processor is begun before the first screen can be used. */
    private void afterFirstFrame(Stage stage) {
        StartStamps.WINDOW.reached();
        WarmUp.begin(parts, () -> {
            Platform.runLater(() -> stage.getIcons().setAll(icons()));
            try {
                seal.await();
            } catch (ProblemException changed) {
                Platform.runLater(() -> refuse(changed));
            }
        });
    }

    /** What runs is not what was built, so nothing is opened with it. */
    private void refuse(ProblemException changed) {
        ErrorView view = new ErrorView(messages, Trouble.of(changed.problem(), changed.detail()), new NoWayIn());
        scene.setRoot(view);
        view.focus();
    }

    private DeidentificationEngine engine(EngineConfig config) {
        seal.await();
        return DeidentificationEngine.open(config.withSiteModels(new OnnxSiteModels()).withParts(parts),
                new OfferedProviders());
    }

    private void lock(Path home, Theme theme, AccessEvent.Ending ending) {
        idle.end();
        clipboard.end();
        Background background = Background.ofToolkit();
        LockViewModel model = new LockViewModel(home, this::engine, background, opened -> enter(opened, home, theme));
        LockView view = new LockView(messages, model, home);
        asked.flatMap(options -> StartBanner.of(messages, options)).ifPresent(view::setTop);
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
                }, home, this::open);
        workstation = Optional.of(behind);
        scene.setRoot(behind.window());
        behind.begin();
        asked = asked.filter(options -> !behind.take(options.files()));
        clipboard.begin(scene.getWindow().focusedProperty());
        idle.end();
        idle(home, theme).begin(behind.idleMinutes());
    }

    /** Shows a folder in the file manager of the system, or a page in its browser. */
    private void open(Path place) {
        getHostServices().showDocument(address(place));
    }

    /** The address of a file or a folder in ASCII: whatever an address cannot hold is written in percent signs (RFC 8089). */
    static String address(Path place) {
        String path = place.toAbsolutePath().toString().replace('\\', '/');
        StringBuilder address = new StringBuilder(path.startsWith("/") ? "file://" : "file:///");
        for (byte letter : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(letter) >= 0) {
                address.append((char) letter);
            } else {
                address.append("%%%02X".formatted(letter));
            }
        }
        return address.toString();
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
        parts.close();
    }

    private static List<Image> icons() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(TesseraApp::icon).toList();
    }

    private static Image icon(int size) {
        InputStream png = TesseraApp.class.getResourceAsStream("/org/tessera/assets/icons/tessera-" + size + ".png");
        return new Image(Objects.requireNonNull(png, "application icon"));
    }
}
