package org.tessera.core.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a conversation that was written down turn by turn. Its speaker lines look like headings ("Patient: it started in
 * May") and are none.
 */
public final class Transcript {
    /**
     * The speaker at the start of a line, in square brackets or before a colon; a token may be the name. Yes:
     * {@code [doctor] how}, {@code Dr. Sorel: how}, {@code [[NAME_01.K7]]: well}. No: {@code BP: 120/80} (no speaker by
     * its count), {@code at 3:30 pm}.
     */
    private static final Pattern SPEAKER = Pattern.compile(
            "(?m)^[ \\t]*(?:\\[([\\p{L}._ ]{1,30})]|((?:[\\p{L}._' ]|\\[\\[[A-Z_0-9.]{1,30}]]){1,40}?)[ \\t]*:)[ \\t]*");

    /** A further line with a label. Yes: {@code DOB: 1951}, {@code TRANSCRIPT:}. No: {@code It began at 3:30}. */
    private static final Pattern LABEL = Pattern.compile("\\n[ \\t]*\\p{L}[\\p{L} /]{0,30}:");

    private static final Pattern LINE = Pattern.compile("(?m)^.*\\S.*$");

    /** Who speaks in a consultation. */
    private static final Set<String> ROLES = Set.of("doctor", "doc", "dr", "physician", "provider", "clinician",
            "patient", "pt", "nurse", "resident", "student", "therapist", "pharmacist", "interpreter", "caregiver",
            "family", "mother", "mom", "father", "dad", "parent", "daughter", "son", "wife", "husband", "spouse",
            "sister", "brother", "partner", "guest", "md", "np", "rn");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+");

    /** Someone with a role speaks at least this often; someone with a name, who could be a heading, once more. */
    private static final int LEAST_TURNS = 2;

    private Transcript() {}

    /**
     * What one person said before the next one spoke.
     *
     * @param speaker as written, without bracket or colon
     * @param range from the start of the speaker's line to the next turn or the end of the text
     * @param bodyStart where the spoken words begin, within {@code range}
     */
    public record Turn(String speaker, TextSpan range, int bodyStart) {}

    /** A line that may open a turn. */
    private record Opening(String speaker, int start, int bodyStart) {
        String key() {
            return speaker.toLowerCase(Locale.ROOT);
        }
    }

    /** The turns in order; none unless at least two people take turns and half of the lines are theirs. */
    public static List<Turn> turns(String text) {
        List<Opening> openings = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Matcher line = SPEAKER.matcher(text);
        while (line.find()) {
            String name = line.group(1) != null ? line.group(1) : line.group(2);
            Opening opening = new Opening(name.strip(), line.start(), line.end());
            openings.add(opening);
            counts.merge(opening.key(), 1, Integer::sum);
        }
        openings.removeIf(
                opening -> counts.getOrDefault(opening.key(), 0) < LEAST_TURNS + (isRole(opening.key()) ? 0 : 1));
        long speakers = openings.stream().map(Opening::key).distinct().count();
        long lines = LINE.matcher(text).results().count();
        boolean conversation = speakers >= 2 && openings.size() * 2L >= lines
                && openings.stream().anyMatch(opening -> isRole(opening.key()));
        return conversation ? withoutLetterhead(turns(openings, text.length()), text) : List.of();
    }

    /** "Patient: Odalys Ferrante" above the conversation is no turn: other labels follow it. */
    private static List<Turn> withoutLetterhead(List<Turn> turns, String text) {
        int first = 0;
        while (first < turns.size() - LEAST_TURNS
                && LABEL.matcher(text.substring(turns.get(first).bodyStart(), turns.get(first).range().end())).find()) {
            first++;
        }
        return List.copyOf(turns.subList(first, turns.size()));
    }

    private static boolean isRole(String speaker) {
        return WORD_END.splitAsStream(speaker).limit(2).anyMatch(ROLES::contains);
    }

    private static List<Turn> turns(List<Opening> openings, int length) {
        List<Turn> turns = new ArrayList<>();
        for (int index = 0; index < openings.size(); index++) {
            Opening opening = openings.get(index);
            int end = index + 1 < openings.size() ? openings.get(index + 1).start() : length;
            turns.add(new Turn(opening.speaker(), new TextSpan(opening.start(), end), opening.bodyStart()));
        }
        return turns;
    }
}
