package org.tessera.desktop.gallery;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.tessera.desktop.control.Mark;
import org.tessera.desktop.theme.ThemeChoice;

/**
 * Draws the application icons: the sign in white on a petrol tile. {@code AppIcons FOLDER} writes
 * {@code tessera-16.png} to {@code tessera-512.png}.
 */
public final class AppIcons {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final double SIGN_UNITS = 22;

    private AppIcons() {}

    /** Writes every size. */
    public static void main(String[] args) throws InterruptedException {
        Screens.start();
        for (int size : SIZES) {
            Screens.draw(() -> tile(size), List.of(new Shot(size, size, ThemeChoice.LIGHT, 1, Color.TRANSPARENT,
                    Path.of(args[0], "tessera-" + size + ".png"))));
        }
        Platform.exit();
    }

    private static Parent tile(int size) {
        StackPane ground = new StackPane(new Mark(size * 0.62 / SIGN_UNITS));
        ground.getStyleClass().add("app-icon");
        ground.setStyle("-fx-background-radius: " + size * 0.22 + "px;");
        StackPane page = new StackPane(ground);
        page.setStyle("-fx-background-color: transparent;");
        return page;
    }
}
