package org.tessera.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The certificate authorities that the image trusts: those of {@code installer/src/trust/roots.pem} and no others. Those of the
 * JDK of the build are not taken: on some systems its file is a link to the system's, where a workplace adds authorities of its
 * own, whose holders could then read what Tessera sends from every place where the image is installed.
 */
final class TrustStore {
    /** Below the runtime. */
    private static final String FILE = "lib/security/cacerts";

    /** Java reads it instead of {@link #FILE}. */
    private static final String INSTEAD = "lib/security/jssecacerts";

    /** Fewer would mean a list that was cut off. */
    private static final int LEAST = 100;

    /** What Java's own names end with: its rules against weak certificates look for it. */
    private static final String NAME_ENDS = " [jdk]";

    /** A line with a fingerprint. Yes: {@code # 018e13f0...} with 64 digits. No: {@code # CN=Example}. */
    private static final Pattern FINGERPRINT = Pattern.compile("# ([0-9a-f]{64})");

    private final Map<String, Certificate> pinned;

    private TrustStore(Map<String, Certificate> pinned) {
        this.pinned = Collections.unmodifiableMap(new TreeMap<>(pinned));
    }

    /**
     * The pinned list of the project.
     *
     * @throws InstallerException if it cannot be read, or is cut off, or a fingerprint in it is not that of its certificate
     */
    static TrustStore pinned(Path root) throws IOException {
        Path file = root.resolve("installer/src/trust/roots.pem");
        Map<String, Certificate> read = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                read.put(fingerprint(authority), authority);
            }
        } catch (GeneralSecurityException unreadable) {
            throw new InstallerException(file.getFileName() + " cannot be read.");
        }
        List<String> named = Files.readAllLines(file)
                .stream()
                .map(FINGERPRINT::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .sorted()
                .toList();
        if (read.size() < LEAST || !named.equals(List.copyOf(read.keySet()))) {
            throw new InstallerException(file.getFileName() + " is cut off, or names other fingerprints than it has.");
        }
        return new TrustStore(read);
    }

    /** SHA-256 of every pinned certificate, sorted. */
    List<String> fingerprints() {
        return List.copyOf(pinned.keySet());
    }

    /** Puts the pinned list into a runtime, in place of what jlink copied. It needs no password, as Java's own has none. */
    void write(Path runtime) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Map.Entry<String, Certificate> authority : pinned.entrySet()) {
                store.setCertificateEntry(authority.getKey() + NAME_ENDS, authority.getValue());
            }
            Files.deleteIfExists(file(runtime));
            try (OutputStream out = Files.newOutputStream(file(runtime))) {
                store.store(out, null);
            }
        } catch (GeneralSecurityException unfit) {
            throw new InstallerException("This JDK cannot write a store of certificates.");
        }
    }

    /** @throws InstallerException if a runtime trusts another certificate, or lacks one of the list */
    void check(Path runtime) throws IOException {
        TreeSet<String> trusted = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file(runtime))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, null);
            for (String name : Collections.list(store.aliases())) {
                trusted.add(fingerprint(store.getCertificate(name)));
            }
        } catch (GeneralSecurityException unreadable) {
            throw new InstallerException("The store of certificates of the image cannot be read.");
        }
        if (!trusted.equals(pinned.keySet()) || Files.exists(home(runtime).resolve(INSTEAD))) {
            throw new InstallerException("The image trusts other certificates than src/trust/roots.pem names.");
        }
    }

    private static Path file(Path runtime) {
        return home(runtime).resolve(FILE);
    }

    /** On macOS jpackage puts the runtime two folders deeper. */
    private static Path home(Path runtime) {
        Path bundled = runtime.resolve("Contents/Home");
        return Files.isDirectory(bundled) ? bundled : runtime;
    }

    private static String fingerprint(Certificate authority) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(authority.getEncoded()));
    }
}
