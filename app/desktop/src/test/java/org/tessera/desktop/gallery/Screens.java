package org.tessera.desktop.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.tessera.desktop.theme.Typeface;

/** Takes pictures of scenes. */
final class Screens {
    private Screens() {}

    /** Starts the toolkit and loads the typefaces. */
    static void start() throws InterruptedException {
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
        try (Hanging hanging = Hanging.of(content, shots.getFirst().width(), shots.getFirst().height())) {
            for (Shot shot : shots) {
                Parent picture = hanging.at(shot);
                write(Hanging.onToolkit(() -> picture.snapshot(frame(shot), null)), shot.file());
            }
        }
    }

    private static SnapshotParameters frame(Shot shot) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(shot.ground());
        parameters.setViewport(new Rectangle2D(0, 0, shot.width(), shot.height()));
        return parameters;
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            packed(copy, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without transparency and packed as far as it goes: the help carries these pictures. */
    private static void packed(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
