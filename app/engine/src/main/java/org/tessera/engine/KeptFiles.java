package org.tessera.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * What lies in a state folder, by kind, number and size, so that whoever takes the program away knows what stays. No file is
 * opened, and no passphrase is needed.
 */
public final class KeptFiles {
    private KeptFiles() {}

    /** Kinds of files of a state folder, each with its names below the folder. */
    public enum Kind {
        /** Notes, answers, accounts, settings, secrets and the audit, encrypted where they may identify. */
        STORE("tessera\\.db(-wal|-shm|-journal)?"),
        /** The store as it was before a new version changed its tables. */
        BEFORE_UPGRADE("before-upgrade/.*"),
        /** Names of classes and codes; no text of a note. */
        LOGS("logs/.*"),
        /** Reports of failures; no text of a note. */
        CRASH_REPORTS("crash/.*"),
        /** The store of the demonstration, of invented people. */
        DEMO("demo/.*"),
        /** Marks who has the folder open. */
        LOCK("tessera\\.lock"),
        /** What an interrupted copy left; it goes at the next start. */
        DRAFTS("tessera\\.db\\.new.*|(copy|trial)\\.draft(/.*)?"),
        /** Files that the program did not make. */
        OTHER(".*");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        private Predicate<String> names() {
            return Pattern.compile(form).asMatchPredicate();
        }

        static Kind of(String name) {
            return Stream.of(values()).filter(kind -> kind.names().test(name)).findFirst().orElse(OTHER);
        }
    }

    /**
     * The files of a kind.
     *
     * @param files how many
     * @param bytes how long they are together
     */
    public record Share(Kind kind, int files, long bytes) {}

    /**
     * What lies in a state folder; nothing for one that is not there. Kinds without a file are left out.
     *
     * @throws ProblemException {@link ProblemCode#STORE_UNREADABLE} if it may not be looked into
     */
    public static List<Share> in(Path home) {
        if (Files.notExists(home)) {
            return List.of();
        }
        Map<Kind, Share> shares = new EnumMap<>(Kind.class);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Kind kind = Kind.of(home.relativize(file).toString().replace('\\', '/'));
                shares.merge(kind, new Share(kind, 1, Files.size(file)),
                        (one, two) -> new Share(kind, one.files() + two.files(), one.bytes() + two.bytes()));
            }
        } catch (IOException | UncheckedIOException closed) {
            throw new ProblemException(ProblemCode.STORE_UNREADABLE, "folder");
        }
        return List.copyOf(shares.values());
    }
}
