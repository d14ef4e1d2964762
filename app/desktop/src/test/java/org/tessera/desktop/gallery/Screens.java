package org.tessera.desktop.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.Typeface;

/**
 * Takes pictures of scenes. It needs no display: start the JVM with {@code -Dglass.platform=Headless -Dprism.order=sw}, or
 * under a virtual X server without these.
 */
public final class Screens {
    /** Frames to let pass, so that layout, overlays and style sheets have settled. */
    private static final int SETTLING_FRAMES = 12;

    /** The headless screen is 1000 by 1000; pictures may be larger than the window that they hang in. */
    private static final int WINDOW = 900;

    private Screens() {}

    /** Starts the toolkit and loads the typefaces. */
    public static void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Typeface.loadAll();
            started.countDown();
        });
        started.await();
    }

    /** Builds a scene on the toolkit's thread and takes pictures of it, each once it has settled. */
    static void draw(Supplier<Parent> content, List<Shot> shots) {
        Theme theme = onToolkit(Theme::new);
        Parent picture = onToolkit(content);
        Stage stage = onToolkit(() -> show(picture, shots.getFirst(), theme));
        for (Shot shot : shots) {
            onToolkit(() -> {
                theme.choiceProperty().set(shot.theme());
                theme.textScaleProperty().set(shot.text());
                picture.getScene().setFill(shot.ground());
                picture.resize(shot.width(), shot.height());
                return shot;
            });
            settle();
            write(onToolkit(() -> picture.snapshot(frame(shot), null)), shot.file());
        }
        onToolkit(() -> {
            stage.hide();
            return stage;
        });
    }

    private static SnapshotParameters frame(Shot shot) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(shot.ground());
        parameters.setViewport(new Rectangle2D(0, 0, shot.width(), shot.height()));
        return parameters;
    }

    private static Stage show(Parent picture, Shot first, Theme theme) {
        picture.setManaged(false);
        picture.resize(first.width(), first.height());
        Scene scene = new Scene(new Pane(picture), WINDOW, WINDOW);
        theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static <T> T onToolkit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static void settle() {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        Platform.runLater(() -> afterFrames(SETTLING_FRAMES, () -> settled.complete(true)));
        settled.join();
    }

    private static void afterFrames(int frames, Runnable action) {
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
                if (left-- == 0) {
                    stop();
                    Platform.runLater(action);
                }
            }
        }.start();
    }

    /** Writes an image as a PNG. */
    public static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
