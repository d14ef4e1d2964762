package org.tessera.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Checksums in the form of sha256sum and md5sum, one line for each file, sorted by name. */
final class Checksums {
    /** The file that lists what is handed out. */
    static final String FILE = "SHA256SUMS";

    private Checksums() {}

    /** Writes {@link #FILE} beside what is handed out. */
    static void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Trees.files(folder)) {
            String name = Trees.name(folder, file);
            if (!name.equals(FILE) && !name.endsWith(Signatures.SUFFIX)) {
                lines.append(sum("SHA-256", file)).append("  ").append(name).append('\n');
            }
        }
        Files.writeString(folder.resolve(FILE), lines.toString());
    }

    /** The lines that dpkg compares an installation with; it knows no other sum. */
    static String md5(Path root, Path without) throws IOException {
        List<Path> files = Trees.files(root)
                .stream()
                .filter(file -> !file.startsWith(without) && !Files.isSymbolicLink(file))
                .toList();
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            lines.append(sum("MD5", file)).append("  ").append(Trees.name(root, file)).append('\n');
        }
        return lines.toString();
    }

    private static String sum(String algorithm, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance(algorithm))) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new InstallerException("This JDK has no " + algorithm + ".");
        }
    }
}
