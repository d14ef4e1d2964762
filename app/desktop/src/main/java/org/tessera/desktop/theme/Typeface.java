package org.tessera.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;
import org.tessera.engine.installation.Installation;

/**
 * The cuts of IBM Plex that the workstation ships. JavaFX finds none of them by weight, so each is named by its own
 * family; style sheets use the same names.
 */
public enum Typeface {
    SANS("IBMPlexSans-Regular", "IBM Plex Sans"), SANS_ITALIC("IBMPlexSans-Italic", "IBM Plex Sans"),
    SANS_MEDIUM("IBMPlexSans-Medium", "IBM Plex Sans Medm"),
    SANS_SEMIBOLD("IBMPlexSans-SemiBold", "IBM Plex Sans SmBld"), MONO("IBMPlexMono-Regular", "IBM Plex Mono"),
    MONO_MEDIUM("IBMPlexMono-Medium", "IBM Plex Mono Medm"), SERIF("IBMPlexSerif-Regular", "IBM Plex Serif"),
    SERIF_SEMIBOLD("IBMPlexSerif-SemiBold", "IBM Plex Serif SmBld");

    private static final String FOLDER = "/org/tessera/assets/fonts/";
    private static final double ANY_SIZE = 13;

    private final String file;
    private final String family;

    Typeface(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** The name by which style sheets ask for it. */
    public String family() {
        return family;
    }

    /**
     * Makes every cut known to the toolkit.
     *
     * @throws IllegalStateException if a file is missing or is no font: the build is broken
     */
    public static void loadAll() {
        for (Typeface face : values()) {
            face.load();
        }
    }

    /** Loads this cut and gives it at the interface size. */
    Font load() {
        Font font = Installation.current()
                .map(installation -> installation.fonts().resolve(file + ".ttf"))
                .filter(Files::exists)
                .flatMap(Typeface::inPlace)
                .orElseGet(this::unpacked);
        if (!Objects.equals(font.getFamily(), family)) {
            throw new IllegalStateException("typeface " + file + " is another one");
        }
        return font;
    }

    /** JavaFX reads a file where it lies, and copies a stream into a temporary file. It takes the path as it is written. */
    private static Optional<Font> inPlace(Path trueType) {
        return Optional.ofNullable(Font.loadFont("file:" + trueType.toString().replace('\\', '/'), ANY_SIZE));
    }

    private Font unpacked() {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file + ".woff")) {
            Font font = in == null ? null : Font.loadFont(in, ANY_SIZE);
            if (font == null) {
                throw new IllegalStateException("typeface " + file + " did not load");
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
