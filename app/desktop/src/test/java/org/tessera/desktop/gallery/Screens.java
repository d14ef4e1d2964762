package org.tessera.desktop.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
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

    private Screens() {}

    /** Starts the toolkit and loads the typefaces. */
    public static void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Typeface.loadAll();
            started.countDown();
        });
        started.await();
    }

    /** Builds a scene of the given size on the toolkit's thread, lets it settle and writes it as a PNG. */
    public static void capture(Supplier<Parent> content, int width, int height, ThemeChoice choice, double textScale,
            Path file) throws InterruptedException {
        capture(content, width, height, choice, textScale, Color.WHITE, file);
    }

    /** The same on another ground. */
    public static void capture(Supplier<Parent> content, int width, int height, ThemeChoice choice, double textScale,
            Color ground, Path file) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Scene scene = new Scene(content.get(), width, height, ground);
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            theme.textScaleProperty().set(textScale);
            theme.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            afterFrames(SETTLING_FRAMES, () -> {
                write(scene.snapshot(null), file);
                stage.hide();
                done.countDown();
            });
        });
        done.await();
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
