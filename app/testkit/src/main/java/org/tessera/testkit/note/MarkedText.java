package org.tessera.testkit.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/**
 * A text with its expected identifiers, written with marks: {@code "MRN {MEDICAL_RECORD|4471-90236} today"}.
 *
 * @param text the text without marks
 * @param gold the marked stretches in reading order
 */
public record MarkedText(String text, List<Gold> gold) {
    private static final Pattern MARK = Pattern.compile("\\{([A-Z_0-9]+)\\|([^{}]*)}");

    /** A marked stretch. */
    public record Gold(TextSpan span, IdentifierKind kind) {}

    public MarkedText {
        gold = List.copyOf(gold);
    }

    /** Reads marks. A text without marks expects nothing to be found. */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int done = 0;
        while (mark.find()) {
            text.append(marked, done, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            gold.add(new Gold(new TextSpan(start, text.length()), IdentifierKind.valueOf(mark.group(1))));
            done = mark.end();
        }
        return new MarkedText(text.append(marked, done, marked.length()).toString(), gold);
    }

    /** The characters of a stretch. */
    public String at(TextSpan span) {
        return text.substring(span.start(), span.end());
    }
}
