package org.tessera.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The list of every file beside the doors, of the runtime and, where they are scripts, of the launchers with its fingerprint,
 * as {@code sha256sum} writes and checks it. The program reads it at each start and opens nothing if a file differs, so it is
 * written last.
 */
final class SealList {
    static final String NAME = "installation.sha256";

    /** What jpackage adds, and writes anew in a package. */
    private static final String OF_JPACKAGE = ".jpackage.xml";

    private SealList() {}

    static void write(ImagePlaces places, Platform platform) throws IOException {
        Path program = places.program();
        List<Path> files = new ArrayList<>(Trees.files(program));
        files.addAll(Trees.files(places.runtime()));
        if (platform.isLinux()) {
            files.addAll(Trees.files(places.launchers()));
        }
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            String name = Trees.name(program, file);
            if (!name.equals(NAME) && !name.equals(OF_JPACKAGE) && !Files.isSymbolicLink(file)) {
                lines.add(fingerprint(file) + "  " + name);
            }
        }
        Files.write(program.resolve(NAME), lines);
    }

    private static String fingerprint(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
