package org.tessera.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.installation.SealCheck;

/**
 * A start that the build asks for by the property {@value #WANTED}, never a person, to learn which classes a start needs: the
 * commands that are used most, on bundled samples, in a folder that it makes itself and deletes, whatever folder was named.
 */
final class Training {
    private static final String WANTED = "tessera.rehearsal";

    private Training() {}

    static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    /** Runs the commands in silence and gives the first exit code that is not 0. */
    static int run(Terminal said, SealCheck seal) {
        try {
            Path folder = Files.createTempDirectory("tessera-rehearsal");
            try {
                return run(said, seal, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static int run(Terminal said, SealCheck seal, Path folder) throws IOException {
        Path note = folder.resolve("sample.txt");
        Files.writeString(note, SampleShelf.released().all().getFirst().text().reveal());
        Map<String, String> environment = Map.of("TESSERA_HOME", folder.resolve("home").toString());
        Terminal quiet = new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()),
                false);
        for (List<String> words : commands(note, folder)) {
            int code = new CommandTree(quiet, environment, seal).run(words.toArray(String[]::new));
            if (code != ExitCode.OK.number()) {
                said.say("the rehearsal of " + words.getFirst() + " ended with " + code);
                return code;
            }
        }
        return ExitCode.OK.number();
    }

    private static List<List<String>> commands(Path note, Path folder) {
        return List.of(List.of("--help"), List.of("detect", note.toString(), folder.resolve("found.jsonl").toString()),
                List.of("deid", note.toString(), "--mode", "redact", "--out", folder.resolve("deid").toString()),
                List.of("demo"), List.of("selftest"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
