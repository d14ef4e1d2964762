package org.tessera.desktop.gallery;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.ThemeChoice;

/**
 * A picture on the wall: a scene that is shown and can be looked at in any theme and size. It needs no display: start the
 * JVM with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class Hanging implements AutoCloseable {
    /** Frames to let pass, so that layout, overlays and style sheets have settled. */
    private static final int SETTLING_FRAMES = 5;

    /** The headless screen is 1000 by 1000; pictures may be larger than the window that they hang in. */
    private static final int WINDOW = 900;

    private final Theme theme;
    private final Parent picture;
    private final Stage stage;

    private Hanging(Theme theme, Parent picture, Stage stage) {
        this.theme = theme;
        this.picture = picture;
        this.stage = stage;
    }

    /** Hangs a scene up, at a size that it is first laid out in. */
    public static Hanging of(Supplier<Parent> content, double width, double height) {
        return onToolkit(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(ThemeChoice.LIGHT);
            Parent picture = content.get();
            picture.setManaged(false);
            picture.resize(width, height);
            Scene scene = new Scene(new Pane(picture), WINDOW, WINDOW);
            theme.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return new Hanging(theme, picture, stage);
        });
    }

    /** Hangs an exhibit up. */
    public static Hanging of(Exhibit exhibit, Messages words) {
        return of(() -> exhibit.build().apply(words), 1280, 800);
    }

    /** The scene in this size, once it has settled. */
    public Parent at(double width, double height, double text) {
        onToolkit(() -> {
            theme.textScaleProperty().set(text);
            picture.resize(width, height);
            return picture;
        });
        settle();
        return picture;
    }

    /** The scene as a picture asks for it, once it has settled. */
    Parent at(Shot shot) {
        onToolkit(() -> {
            theme.choiceProperty().set(shot.theme());
            picture.getScene().setFill(shot.ground());
            return picture;
        });
        return at(shot.width(), shot.height(), shot.text());
    }

    /** Does something on the toolkit's thread and waits for it. */
    public static <T> T onToolkit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static void settle() {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int left = SETTLING_FRAMES;

            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
                if (left-- == 0) {
                    stop();
                    Platform.runLater(() -> settled.complete(true));
                }
            }
        }.start());
        settled.join();
    }

    @Override
    public void close() {
        onToolkit(() -> {
            stage.hide();
            return stage;
        });
    }
}
