package org.tessera.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Where the passphrase comes from: the file that {@code TESSERA_PASSPHRASE_FILE} names, else a prompt. Never from an
 * argument, where other users of the machine could read it.
 */
final class PassphraseSource {
    private PassphraseSource() {}

    /**
     * The passphrase; the caller clears the array.
     *
     * @param fresh whether it becomes the passphrase of a new store: then a person types it twice
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_MISSING}
     */
    static char[] read(Map<String, String> environment, boolean fresh) {
        return read(environment, "TESSERA_PASSPHRASE_FILE", fresh);
    }

    /**
     * A passphrase; the caller clears the array.
     *
     * @param variable names the file that holds it
     * @param fresh whether it is a new one: then a person types it twice
     */
    static char[] read(Map<String, String> environment, String variable, boolean fresh) {
        String file = environment.getOrDefault(variable, "");
        return file.isBlank() ? ask("Passphrase: ", fresh)
                : firstLine(SystemPaths.read(file), ProblemCode.PASSPHRASE_MISSING);
    }

    /**
     * The passphrase that takes the place of one that somebody else set: the first line of the file that
     * {@code TESSERA_NEW_PASSPHRASE_FILE} names; empty without one.
     */
    static Optional<char[]> next(Map<String, String> environment) {
        return Optional.of(environment.getOrDefault("TESSERA_NEW_PASSPHRASE_FILE", ""))
                .filter(file -> !file.isBlank())
                .map(file -> firstLine(SystemPaths.read(file), ProblemCode.PASSPHRASE_MISSING));
    }

    /** A new passphrase, from that file or typed twice. */
    static char[] readNext(Map<String, String> environment) {
        return next(environment).orElseGet(() -> ask("New passphrase: ", true));
    }

    /** The first line of a file that holds a secret. */
    static char[] firstLine(Path file, ProblemCode missing) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            int end = 0;
            while (end < chars.length() && chars.get(end) != '\n' && chars.get(end) != '\r') {
                end++;
            }
            char[] line = Arrays.copyOf(chars.array(), end);
            Arrays.fill(chars.array(), '\0');
            return required(line);
        } catch (IOException unreadable) {
            throw new ProblemException(missing, "the file cannot be read");
        }
    }

    private static char[] ask(String words, boolean fresh) {
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> new ProblemException(ProblemCode.PASSPHRASE_MISSING));
        char[] typed = console.readPassword(words);
        char[] first = required(typed == null ? new char[0] : typed);
        if (fresh && !Arrays.equals(first, console.readPassword("The same again: "))) {
            throw new ProblemException(ProblemCode.PASSPHRASE_MISSING, "the two are not the same");
        }
        return first;
    }

    private static char[] required(char[] passphrase) {
        if (passphrase.length == 0) {
            throw new ProblemException(ProblemCode.PASSPHRASE_MISSING);
        }
        return passphrase;
    }
}
