package org.tessera.engine.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The list of all files beside the door, of the Java runtime and of the launchers with their fingerprints, written last by
 * the build. Java does not notice a jar that was changed after its start cache was made, so this does. Whoever can write the
 * files can write the list as well: it finds damage and half an upgrade, and a signature of the package finds the rest.
 *
 * <p>Each file has a SHA-256 as {@code sha256sum} writes and checks it, and before it, in what {@code sha256sum} takes for a
 * remark, a CRC-32C (RFC 3720, appendix B.4). A start compares the second: damage does not pass it, and a processor has it
 * ready as fast as a disk reads. The self-test compares the first.
 */
public final class Seal {
    private static final String NAME = "installation.sha256";

    /** Yes: {@code <64 digits>  lib/a.jar}, with a star as {@code sha256sum -b} writes it, too. No: a line without a name. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    /** Yes: {@code # crc32c 1f2e3d4c}. No: {@code # crc32c}. */
    private static final Pattern REMARK = Pattern.compile("# crc32c ([0-9a-f]{8})");

    /** A file of the runtime or a launcher. Yes: {@code ../runtime/lib/modules}. No: {@code lib/a.jar}. */
    private static final String OUTSIDE = "../";

    /** Of the runtime, what Java itself has read before this runs; the self-test reads it too. */
    private static final String CODE_OF_JAVA = "../runtime/lib/";

    /** The trust store and what else says whom Java believes, read at each start. */
    private static final String SECURITY_OF_JAVA = "../runtime/lib/security/";

    /**
     * What file systems and package tools write beside a program, and no class path names. Yes: {@code .jpackage.xml},
     * {@code lib/.nfs0001}, {@code Thumbs.db}. No: {@code lib/a.jar}.
     */
    private static final Pattern STRAY = Pattern.compile("(?:.*/)?(?:\\..*|Thumbs\\.db|desktop\\.ini)");

    private static final int BUFFER = 1 << 18;

    private Seal() {}

    /** What a file was when it was built. */
    private record Sealed(Sha256 hash, int sum) {}

    /** Whether a file is what it was. */
    private interface Comparison {
        boolean fits(Sealed sealed, Path file) throws IOException;
    }

    /**
     * Reads every file of an installation. From sources there is no seal, and that is no fault.
     *
     * @throws ProblemException {@link ProblemCode#INSTALLATION_CHANGED} with the first file that is missing, changed or not
     *     on the list, or with the list itself
     */
    public static void check(Installation installation) {
        check(installation, name -> false, (sealed, file) -> hash(file).equals(sealed.hash()));
    }

    /**
     * The same at a start, by the shorter sums: without reading Java's own code, and some of the files; they are on the list
     * and there.
     *
     * @param unread files that this process does not use, by their names on the list
     */
    static void checkStart(Installation installation, Set<String> unread) {
        check(installation,
                name -> unread.contains(name) || (name.startsWith(CODE_OF_JAVA) && !name.startsWith(SECURITY_OF_JAVA)),
                (sealed, file) -> sum(file) == sealed.sum());
    }

    private static void check(Installation installation, Predicate<String> unread, Comparison comparison) {
        if (!Files.exists(installation.seal())) {
            if (installation.isImage()) {
                throw changed(NAME);
            }
            return;
        }
        try {
            Map<String, Sealed> sealed = read(installation.seal());
            Set<String> found = files(installation.folder());
            first(sealed.keySet(), name -> !found.contains(name) && !isOutside(installation, name));
            first(found, name -> !sealed.containsKey(name));
            for (Map.Entry<String, Sealed> file : sealed.entrySet()) {
                if (!unread.test(file.getKey())
                        && !comparison.fits(file.getValue(), installation.folder().resolve(file.getKey()))) {
                    throw changed(file.getKey());
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw changed(NAME);
        }
    }

    private static boolean isOutside(Installation installation, String name) {
        return name.startsWith(OUTSIDE) && Files.isRegularFile(installation.folder().resolve(name));
    }

    private static Map<String, Sealed> read(Path seal) throws IOException {
        Map<String, Sealed> files = new TreeMap<>();
        Iterator<String> lines = Files.readAllLines(seal, StandardCharsets.UTF_8).iterator();
        while (lines.hasNext()) {
            Matcher remark = REMARK.matcher(lines.next());
            Matcher line = LINE.matcher(lines.hasNext() ? lines.next() : "");
            if (!remark.matches() || !line.matches()) {
                throw changed(NAME);
            }
            files.put(line.group(2), new Sealed(new Sha256(line.group(1)), HexFormat.fromHexDigits(remark.group(1))));
        }
        if (files.isEmpty()) {
            throw changed(NAME);
        }
        return files;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(NAME) && !STRAY.matcher(name).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void first(Set<String> names, Predicate<String> wrong) {
        Optional<String> name = names.stream().filter(wrong).findFirst();
        if (name.isPresent()) {
            throw changed(name.get());
        }
    }

    private static int sum(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            CRC32C sum = new CRC32C();
            ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
            while (in.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
            return (int) sum.getValue();
        }
    }

    private static Sha256 hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    private static ProblemException changed(String name) {
        return new ProblemException(ProblemCode.INSTALLATION_CHANGED, name);
    }
}
