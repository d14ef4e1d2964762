package org.tessera.guides;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture of a page.
 *
 * @param light the file that the page names
 * @param dark the same in dark colours, if there is one beside it
 * @param width in pixels, so that the page does not move while it loads
 * @param height in pixels
 */
record Picture(Place light, Optional<Place> dark, int width, int height) {
    /** The signature of PNG and the length and name of its first chunk; width and height follow. */
    private static final int HEAD = 16;

    private static final String LIGHT_NAME = "-light.png";

    /** @throws IOException if it cannot be read or is no PNG */
    static Picture of(Path root, Place light) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(root.resolve(light.path())))) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length < HEAD || head[1] != 'P' || head[2] != 'N' || head[3] != 'G') {
                throw new IOException(light.path() + " is no PNG");
            }
            return new Picture(light, darkOf(root, light), in.readInt(), in.readInt());
        }
    }

    private static Optional<Place> darkOf(Path root, Place light) {
        if (!light.path().endsWith(LIGHT_NAME)) {
            return Optional.empty();
        }
        String stem = light.path().substring(0, light.path().length() - LIGHT_NAME.length());
        return Optional.of(new Place(stem + "-dark.png"))
                .filter(dark -> Files.isRegularFile(root.resolve(dark.path())));
    }
}
