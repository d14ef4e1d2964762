package org.tessera.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Writes a library's jar anew without what does not go into the image: classes that cannot run, what a rule names, and tables
 * for debuggers, as jlink leaves them out of Java's own classes. Entries are sorted and carry one time: the same jar gives the
 * same bytes. The classes of a signed jar stay byte for byte, so that their signatures hold.
 */
final class JarTrim {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Yes: {@code META-INF/KEY.SF}. No: {@code META-INF/MANIFEST.MF}. */
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(?:SF|RSA|DSA|EC)");

    private final Set<String> reached;
    private final Path natives;
    private final LocalDateTime time;

    /**
     * @param reached classes that can run, as {@link ClassReach} names them
     * @param natives the folder that takes native code
     */
    JarTrim(Set<String> reached, Path natives, Instant time) {
        this.reached = Set.copyOf(reached);
        this.natives = natives;
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    void write(Path jar, Optional<JarRule> rule, Path to) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = from.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted(Comparator.comparing((ZipEntry entry) -> !MANIFEST.equals(entry.getName()))
                            .thenComparing(ZipEntry::getName))
                    .toList();
            if (rule.isPresent()) {
                unpack(from, entries, rule.get());
            }
            boolean signed = entries.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
            try (OutputStream file = Files.newOutputStream(to); ZipOutputStream out = new ZipOutputStream(file)) {
                out.setLevel(Deflater.BEST_COMPRESSION);
                for (ZipEntry entry : entries) {
                    if (stays(entry.getName(), rule)) {
                        byte[] bytes = bytes(from, entry);
                        put(out, entry.getName(),
                                signed || !ClassReach.isClass(entry.getName()) ? bytes : plain(bytes));
                    }
                }
            }
        }
    }

    private boolean stays(String entry, Optional<JarRule> rule) {
        return rule.filter(named -> named.drops(entry)).isEmpty()
                && (!ClassReach.isClass(entry) || reached.contains(ClassReach.nameOf(entry)));
    }

    /** @throws InstallerException if the rule finds nothing in the jar: then the library has changed, and the rule must */
    private void unpack(ZipFile from, List<? extends ZipEntry> entries, JarRule rule) throws IOException {
        if (entries.stream().noneMatch(entry -> rule.drops(entry.getName()))) {
            throw new InstallerException(from.getName() + " has nothing that " + rule.leaves() + " names.");
        }
        boolean found = rule.unpacked().isEmpty();
        for (ZipEntry entry : entries) {
            Optional<String> file = rule.fileOf(entry.getName());
            if (file.isPresent()) {
                found = true;
                Files.write(natives.resolve(file.get()), bytes(from, entry));
            }
        }
        if (!found) {
            throw new InstallerException(from.getName() + " has no native code for this platform.");
        }
    }

    /** The same class without line numbers, names of local variables and of source files. */
    private static byte[] plain(byte[] bytes) {
        ClassWriter plain = new ClassWriter(0);
        new ClassReader(bytes).accept(plain, ClassReader.SKIP_DEBUG);
        return plain.toByteArray();
    }

    private void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
