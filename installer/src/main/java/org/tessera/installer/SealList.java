package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The list of every file beside the doors, of the runtime and, where they are scripts, of the launchers with its fingerprint,
 * as {@code sha256sum} writes and checks it, and before each in a remark the CRC-32C that a start compares. The program opens
 * nothing if a file differs, so the list is written last.
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
                byte[] bytes = Files.readAllBytes(file);
                lines.add("# crc32c " + sum(bytes));
                lines.add(hash(bytes) + "  " + name);
            }
        }
        Files.write(program.resolve(NAME), lines);
    }

    private static String sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
