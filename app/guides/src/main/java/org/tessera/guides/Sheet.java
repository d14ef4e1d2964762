package org.tessera.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style sheet: the colours of the window, in light and dark, and the rules that name them. */
final class Sheet {
    /** Yes: {@code -c-ink-2: #4A5961;}. No: the colours of identifiers, {@code -k-person: …}. */
    private static final Pattern COLOUR = Pattern.compile("(?m)^ {2}-(c-[a-z0-9-]+): (#[0-9A-F]{6});");

    private Sheet() {}

    /** @param theme the folder of the colour sheets */
    static String of(Path theme) throws IOException {
        return ":root {\n  color-scheme: light dark;\n" + colours(theme.resolve("tokens-light.css")) + "}\n"
                + "@media screen and (prefers-color-scheme: dark) {\n:root {\n"
                + colours(theme.resolve("tokens-dark.css")) + "}\n}\n" + Template.read("help.css");
    }

    private static String colours(Path sheet) throws IOException {
        return COLOUR.matcher(Files.readString(sheet))
                .results()
                .map((MatchResult colour) -> "  --" + colour.group(1) + ": " + colour.group(2) + ";\n")
                .collect(Collectors.joining());
    }
}
