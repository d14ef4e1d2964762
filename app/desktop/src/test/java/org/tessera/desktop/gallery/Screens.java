package org.tessera.desktop.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.tessera.desktop.theme.Theme;
import org.tessera.desktop.theme.ThemeChoice;
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

    /** Builds a scene of the given size on the toolkit's thread, lets it settle and writes it as a PNG. */
    public static void capture(Supplier<Parent> content, int width, int height, ThemeChoice choice, double textScale,
            Path file) {
        capture(content, width, height, choice, textScale, Color.WHITE, file);
    }

    /** The same on another ground. */
    public static void capture(Supplier<Parent> content, int width, int height, ThemeChoice choice, double textScale,
            Color ground, Path file) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture.runAsync(() -> {
            Parent picture = content.get();
            picture.setManaged(false);
            picture.resize(width, height);
            Scene scene = new Scene(new Pane(picture), WINDOW, WINDOW, ground);
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            theme.textScaleProperty().set(textScale);
            theme.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            afterFrames(SETTLING_FRAMES, () -> {
                SnapshotParameters parameters = new SnapshotParameters();
                parameters.setFill(ground);
                parameters.setViewport(new Rectangle2D(0, 0, width, height));
                write(picture.snapshot(parameters, null), file);
                stage.hide();
                done.complete(null);
            });
        }, Platform::runLater).exceptionally(failure -> {
            done.completeExceptionally(failure);
            return null;
        });
        done.join();
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
