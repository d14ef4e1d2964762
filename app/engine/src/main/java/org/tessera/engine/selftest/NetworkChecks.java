package org.tessera.engine.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.engine.DeidentificationEngine;

/**
 * That a fresh state leads nowhere: no provider but the one on this device, and no open connection but those that the process
 * was started with: a program that installs others may leave it some of its own.
 */
final class NetworkChecks {
    private static final Path SELF = Path.of("/proc/self");

    /** Where Linux lists the connections of the Internet protocols; local ones between programs are not among them. */
    private static final List<String> TABLES = List.of("net/tcp", "net/tcp6", "net/udp", "net/udp6");

    /** What a descriptor of a connection points to. Yes: {@code socket:[48213]}. No: {@code pipe:[48213]}. */
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d{1,20})]");

    /** The tenth column of a table; a line holds eleven or more. */
    private static final int INODE = 9;

    private NetworkChecks() {}

    /** What is open before anything is tried. Where that cannot be read nothing is excused. */
    static Set<String> inherited() {
        try {
            return isListed() ? open() : Set.of();
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    /**
     * Makes the checks.
     *
     * @param alone whether nothing else runs in this process that may have opened a connection
     * @param inherited what was open before the first check
     */
    static Tried<Set<String>> run(Checks checks, Tried<DeidentificationEngine> opened, boolean alone,
            Set<String> inherited) {
        checks.with(opened, "no provider but the one on this device", engine -> {
            List<String> others = engine.profiles()
                    .stream()
                    .filter(profile -> profile.boundary() != ProviderProfile.Boundary.THIS_DEVICE)
                    .map(ProviderProfile::name)
                    .filter(name -> !SpecimenProvider.has(name))
                    .toList();
            Checks.require(others.isEmpty() && engine.providerDesk().imported().isEmpty(), others.toString());
            return engine;
        });
        checks.with(opened, "no proxy is taken over from the system", engine -> {
            Checks.require(engine.proxy().proxy().isEmpty(), "a proxy is set");
            return engine;
        });
        if (!alone || !isListed()) {
            return Tried.nothing();
        }
        return checks.of("no connection is open", () -> {
            Set<String> open = open();
            open.removeAll(inherited);
            Checks.require(open.isEmpty(), open.size() + " open");
            return open;
        });
    }

    private static boolean isListed() {
        return Files.isReadable(SELF.resolve(TABLES.getFirst()));
    }

    private static Set<String> open() throws IOException {
        Set<String> open = ownSockets();
        open.retainAll(internetSockets());
        return open;
    }

    private static Set<String> ownSockets() throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(SELF.resolve("fd"))) {
            for (Path descriptor : descriptors.toList()) {
                target(descriptor).ifPresent(own::add);
            }
        }
        return own;
    }

    /** A descriptor that was closed meanwhile points nowhere. */
    private static Optional<String> target(Path descriptor) {
        try {
            Matcher socket = SOCKET.matcher(Files.readSymbolicLink(descriptor).toString());
            return socket.matches() ? Optional.of(socket.group(1)) : Optional.empty();
        } catch (IOException closed) {
            return Optional.empty();
        }
    }

    private static Set<String> internetSockets() throws IOException {
        Set<String> open = new HashSet<>();
        for (String table : TABLES) {
            if (Files.isReadable(SELF.resolve(table))) {
                for (String line : Files.readAllLines(SELF.resolve(table))) {
                    String[] columns = line.strip().split("\\s+", -1);
                    if (columns.length > INODE) {
                        open.add(columns[INODE]);
                    }
                }
            }
        }
        return open;
    }
}
