package org.tessera.core.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The sections in reading order; what stands before the first heading is {@link SectionType#LETTERHEAD}. */
    public static List<NoteSection> find(PhiText note) {
        String text = note.reveal();
        List<NoteSection> sections = new ArrayList<>();
        SectionType type = SectionType.LETTERHEAD;
        int start = 0;
        int bodyStart = 0;
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            Optional<SectionType> found = typeOf(heading.group(1), heading.group(2).equals(":"));
            if (found.isEmpty()) {
                continue;
            }
            if (heading.start() > start) {
                sections.add(new NoteSection(type, new TextSpan(start, heading.start()), bodyStart));
            }
            type = found.get();
            start = heading.start();
            bodyStart = heading.end();
        }
        sections.add(new NoteSection(type, new TextSpan(start, text.length()), bodyStart));
        return List.copyOf(sections);
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
