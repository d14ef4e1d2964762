package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tessera.formats.pdf.WoffFont;

/** The typefaces as files beside the doors. JavaFX reads them there, and would copy packed ones into a temporary folder. */
final class Typefaces {
    private static final String PACKED = ".woff";

    private Typefaces() {}

    /** Unpacks every typeface of the program. */
    static void unpack(Settings settings) throws IOException {
        Path fonts = Files.createDirectories(settings.content().resolve("fonts"));
        for (Path face : Trees.files(settings.root().resolve("assets/src/main/resources/org/tessera/assets/fonts"))) {
            String name = face.getFileName().toString();
            if (name.endsWith(PACKED)) {
                Files.write(fonts.resolve(name.substring(0, name.length() - PACKED.length()) + ".ttf"),
                        WoffFont.unpack(Files.readAllBytes(face)));
            } else {
                Files.copy(face, fonts.resolve(name));
            }
        }
    }
}
