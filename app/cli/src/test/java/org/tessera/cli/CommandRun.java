package org.tessera.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of a command.
 *
 * @param code the exit code
 * @param out what it printed as its result
 * @param err what it said besides
 */
record CommandRun(int code, String out, String err) {
    /** A person's machine: a state folder, and a passphrase in a file. */
    record Machine(Path folder, Map<String, String> environment) {
        static Machine in(Path folder) {
            return new Machine(folder, Map.of()).withPassphrase("four unrelated plain words");
        }

        Machine withPassphrase(String passphrase) {
            try {
                Path file = Files.writeString(folder.resolve("passphrase"), passphrase + "\n");
                Map<String, String> changed = new HashMap<>(environment);
                changed.put("TESSERA_PASSPHRASE_FILE", file.toString());
                changed.put("TESSERA_HOME", home().toString());
                changed.put("TESSERA_USER", "Ada Reviewer");
                return new Machine(folder, Map.copyOf(changed));
            } catch (IOException notWritten) {
                throw new UncheckedIOException(notWritten);
            }
        }

        Machine withoutPassphrase() {
            return new Machine(folder, Map.of("TESSERA_HOME", home().toString()));
        }

        Path home() {
            return folder.resolve("home");
        }

        Path write(String name, String content) {
            try {
                return Files.writeString(folder.resolve(name), content);
            } catch (IOException notWritten) {
                throw new UncheckedIOException(notWritten);
            }
        }

        CommandRun run(Object... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
            List<String> words = new ArrayList<>();
            for (Object argument : arguments) {
                words.add(argument.toString());
            }
            int code = new CommandTree(terminal, environment).run(words.toArray(String[]::new));
            return new CommandRun(code, out.toString(), err.toString());
        }
    }
}
