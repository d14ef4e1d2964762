package org.tessera.cli;

import java.io.Console;
import java.util.Map;
import java.util.Optional;

/** Where the code of a second factor comes from: {@code TESSERA_CODE}, which is worth something for a minute, else a prompt. */
final class CodeSource {
    private CodeSource() {}

    /** The code that came with the environment. */
    static Optional<String> given(Map<String, String> environment) {
        return Optional.of(environment.getOrDefault("TESSERA_CODE", "").strip()).filter(code -> !code.isEmpty());
    }

    /** The code; empty if there is none and nobody to ask. */
    static Optional<String> ask(Map<String, String> environment) {
        Optional<String> given = given(environment);
        return given.isPresent() ? given : prompt();
    }

    private static Optional<String> prompt() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readLine("Code of the second factor: "))
                .map(String::strip)
                .filter(typed -> !typed.isEmpty());
    }
}
