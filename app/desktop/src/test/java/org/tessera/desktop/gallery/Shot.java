package org.tessera.desktop.gallery;

import java.nio.file.Path;
import javafx.scene.paint.Color;
import org.tessera.desktop.theme.ThemeChoice;

/**
 * One picture of a scene.
 *
 * @param width in px
 * @param height in px
 * @param theme its colours
 * @param text the size of its text against 100 %
 * @param ground what is behind it
 * @param file where it goes
 */
record Shot(int width, int height, ThemeChoice theme, double text, Color ground, Path file) {
    /** A picture on white whose size is written like {@code 1280x800}. */
    static Shot of(String size, ThemeChoice theme, double text, Path file) {
        int cross = size.indexOf('x');
        return new Shot(Integer.parseInt(size.substring(0, cross)), Integer.parseInt(size.substring(cross + 1)), theme,
                text, Color.WHITE, file);
    }
}
