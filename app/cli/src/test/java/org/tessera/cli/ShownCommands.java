package org.tessera.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The commands that the pages show, each once, in the order of the pages. */
final class ShownCommands {
    /** A block without a language holds commands, one a line; a file or an example names what it is. */
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]*)\\n(.*?)^```");

    /** Yes: {@code `app/bin/tessera audit key`}, {@code `mvn -B verify`}. No: {@code `tessera.db`}. */
    private static final Pattern INLINE = Pattern.compile(
            "`((?:app/bin/tessera|app\\\\bin\\\\tessera\\.cmd|tessera(?:-cli)?|mvn|docs/screenshots/draw\\.sh)(?: [^`]*)?)`");

    /** Yes: {@code `audit verify [FILE] [--key FINGERPRINT]`}. No: one word, a path. */
    private static final Pattern SHORT = Pattern.compile("`([a-z][a-z-]+ [^`]+)`");

    /** Yes: {@code --role}, {@code "Bo Clinician, MD"}. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** What starts Tessera, on any system and from any folder. */
    private static final Pattern PROGRAM = Pattern
            .compile("^(?:(?:app/bin/)?tessera|(?:bin/)?tessera-cli|app\\\\bin\\\\tessera\\.cmd)(?= |$)");

    private static final String TESSERA = "app/bin/tessera";

    private ShownCommands() {}

    /** README and everything below {@code docs/}. */
    private static List<String> pages() throws IOException {
        return Pages.names().stream().filter(page -> page.equals("README.md") || page.startsWith("docs/")).toList();
    }

    /** Whole command lines: those of blocks, and those inside sentences that begin with a program. */
    static Set<String> lines() throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (String page : pages()) {
            String text = Pages.read(page);
            BLOCK.matcher(text)
                    .results()
                    .filter(block -> block.group(1).isEmpty())
                    .flatMap(block -> block.group(2).lines())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(ShownCommands::asOne)
                    .forEach(lines::add);
            Pages.all(INLINE, BLOCK.matcher(text).replaceAll(""))
                    .stream()
                    .map(ShownCommands::asOne)
                    .forEach(lines::add);
        }
        return lines;
    }

    /** The same command in each of its spellings. */
    private static String asOne(String line) {
        return PROGRAM.matcher(line).replaceFirst(TESSERA);
    }

    /** What tables and sentences show without the program: a command with its options, perhaps in brackets. */
    static Set<String> shortForms(Set<String> commands) throws IOException {
        Set<String> forms = new LinkedHashSet<>();
        for (String page : pages()) {
            Pages.all(SHORT, BLOCK.matcher(Pages.read(page)).replaceAll(""))
                    .stream()
                    .filter(form -> commands.contains(form.substring(0, form.indexOf(' '))))
                    .forEach(forms::add);
        }
        return forms;
    }

    /** What a shell makes of a line. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line).results().map(ShownCommands::word).forEach(words::add);
        return List.copyOf(words);
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** Whether a line starts Tessera with a command. */
    static boolean isOfTessera(String line) {
        return line.startsWith(TESSERA + " ");
    }
}
