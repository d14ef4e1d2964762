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
import org.tessera.desktop.lock.LockView;
import org.tessera.desktop.lock.LockViewModel;
import org.tessera.desktop.lock.Opened;
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
        lock(home, theme);
        stage.setTitle(messages.get("product"));
        stage.getIcons().setAll(icons());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private void lock(Path home, Theme theme) {
        closeAll();
        Background background = Background.ofToolkit();
        LockViewModel model = new LockViewModel(home, config -> DeidentificationEngine
                .open(config.withSiteModels(new OnnxSiteModels()), new OfferedProviders()), background,
                opened -> enter(opened, home, theme));
        doorWork = Optional.of(background);
        door = Optional.of(model);
        LockView view = new LockView(messages, model, home);
        scene.setRoot(view);
        view.focus();
    }

    private void enter(Opened opened, Path home, Theme theme) {
        closeAll();
        Workstation behind = new Workstation(messages, opened, Background.ofToolkit(), theme.choiceProperty(),
                () -> lock(home, theme));
        workstation = Optional.of(behind);
        scene.setRoot(behind.window());
        behind.begin();
    }

    private void tell(Path report) {
        workstation.ifPresent(open -> open.tell(report));
    }

    private void closeAll() {
        doorWork.ifPresent(Background::close);
        doorWork = Optional.empty();
        door.ifPresent(LockViewModel::close);
        door = Optional.empty();
        workstation.ifPresent(Workstation::close);
        workstation = Optional.empty();
    }

    @Override
    public void stop() {
        closeAll();
    }

    private static List<Image> icons() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(TesseraApp::icon).toList();
    }

    private static Image icon(int size) {
        InputStream png = TesseraApp.class.getResourceAsStream("/org/tessera/assets/icons/tessera-" + size + ".png");
        return new Image(Objects.requireNonNull(png, "application icon"));
    }
}
