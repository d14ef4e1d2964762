package org.tessera.desktop;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.desktop.review.KeyMap;
import org.tessera.desktop.review.ReviewScreen;
import org.tessera.desktop.review.ReviewViewModel;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;
import org.tessera.desktop.workspace.Role;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;

/** The one place where the workstation is put together, by plain constructors. */
public final class TesseraApp extends Application {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 700;

    @Override
    public void start(Stage stage) {
        Typeface.loadAll();
        Messages messages = new Messages(Locale.getDefault());
        Workspace workspace = new Workspace(new User(new NamedPerson(System.getProperty("user.name")), Role.CLINICIAN));
        ReviewViewModel review = new ReviewViewModel(workspace, new TokenAssigner(new SecureRandom()),
                InstantSource.system());
        MainWindow window = new MainWindow(messages, workspace,
                List.of(new ReviewScreen(messages, review, workspace, KeyMap.standard())));
        Scene scene = new Scene(window, WIDTH, HEIGHT);
        new Theme().dress(scene);
        window.show(ScreenPlace.REVIEW);
        stage.setTitle(messages.get("product"));
        stage.getIcons().setAll(icons());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private static List<Image> icons() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(TesseraApp::icon).toList();
    }

    private static Image icon(int size) {
        InputStream png = TesseraApp.class.getResourceAsStream("/org/tessera/assets/icons/tessera-" + size + ".png");
        return new Image(Objects.requireNonNull(png, "application icon"));
    }
}
