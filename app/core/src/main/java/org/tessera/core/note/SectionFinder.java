package org.tessera.core.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the sections of a note by its headings. Pure text work: it drops no character, so what it returns covers the
 * whole note and every later room may rely on that.
 */
public final class SectionFinder {
    /**
     * A line that opens with a heading: up to 60 letters, spaces and {@code / & , ( ) - '}, then a colon or the line's end.
     * Yes: {@code HISTORY OF PRESENT ILLNESS:}, {@code Medications: aspirin}. No: {@code He takes: aspirin, 81 mg}.
     */
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*([A-Za-z][A-Za-z /&,()'-]{1,60}?)[ \\t]*(:|$)");

    private SectionFinder() {}

    /** A place where a section begins. */
    private record Opening(SectionType type, int start, int bodyStart) {}

    /**
     * The sections in reading order; what stands before the first heading is {@link SectionType#LETTERHEAD}, and a
     * transcript is {@link SectionType#DIALOGUE} from its first turn on.
     */
    public static List<NoteSection> find(PhiText note) {
        String text = note.reveal();
        List<NoteSection> sections = new ArrayList<>();
        Opening open = new Opening(SectionType.LETTERHEAD, 0, 0);
        for (Opening next : openings(text)) {
            if (next.start() > open.start()) {
                sections.add(new NoteSection(open.type(), new TextSpan(open.start(), next.start()), open.bodyStart()));
            }
            open = next;
        }
        sections.add(new NoteSection(open.type(), new TextSpan(open.start(), text.length()), open.bodyStart()));
        return List.copyOf(sections);
    }

    private static List<Opening> openings(String text) {
        List<Opening> openings = new ArrayList<>();
        List<Transcript.Turn> turns = Transcript.turns(text);
        Set<Integer> spoken = turns.stream().map(turn -> turn.range().start()).collect(Collectors.toSet());
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            if (!spoken.contains(heading.start())) {
                typeOf(heading.group(1), heading.group(2).equals(":"))
                        .ifPresent(type -> openings.add(new Opening(type, heading.start(), heading.end())));
            }
        }
        if (!turns.isEmpty()) {
            int first = turns.getFirst().range().start();
            int before = (int) openings.stream().filter(opening -> opening.start() < first).count();
            if (before == 0 || openings.get(before - 1).type() != SectionType.DIALOGUE) {
                openings.add(before, new Opening(SectionType.DIALOGUE, first, first));
            }
        }
        return openings;
    }

    private static Optional<SectionType> typeOf(String heading, boolean colon) {
        Optional<SectionType> known = SectionHeadings.typeOf(heading.toLowerCase(Locale.ROOT));
        if (known.isPresent()) {
            return known;
        }
        boolean shouted = heading.equals(heading.toUpperCase(Locale.ROOT)) && heading.length() > 3;
        return shouted && colon ? Optional.of(SectionType.OTHER) : Optional.empty();
    }
}
