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
     * A line that opens with a heading: marks of a list or of Markdown, up to 61 letters, spaces and
     * {@code / & , ( ) - '}, then a colon, a dash between blanks or the line's end. Yes:
     * {@code HISTORY OF PRESENT ILLNESS:}, {@code Medications: aspirin}, {@code ## Results}, {@code S: cough},
     * {@code Exam - normal}. No: {@code He takes aspirin, 81 mg}.
     */
    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t#*_=>\u2022-]{0,40}(?:\\d{1,2}[.)][ \\t]{0,4})?"
            + "\\*{0,2}([A-Za-z][A-Za-z /&,()'-]{0,60}?)[ \\t*_=]{0,12}(:|[ \\t][\u2013\u2014-]{1,2}[ \\t]|$)");

    private SectionFinder() {}

    /** The sections in reading order; what stands before the first heading is {@link SectionType#LETTERHEAD}. */
    public static List<NoteSection> find(PhiText note) {
        String text = note.reveal();
        if (text.isEmpty()) {
            return List.of();
        }
        List<NoteSection> sections = new ArrayList<>();
        SectionType type = SectionType.LETTERHEAD;
        int start = 0;
        int bodyStart = 0;
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            Optional<SectionType> found = typeOf(heading.group(1), heading.group(2), type);
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

    /**
     * The section that a heading opens within another. A line without a mark behind it has to look like a heading: written
     * with a capital, and more than a letter. A protected section goes on until a heading that is known, so that no part of
     * it passes for an ordinary one.
     */
    private static Optional<SectionType> typeOf(String heading, String mark, SectionType current) {
        boolean colon = mark.equals(":");
        if ((mark.isEmpty() && Character.isLowerCase(heading.charAt(0))) || (heading.length() == 1 && !colon)) {
            return Optional.empty();
        }
        String words = heading.toLowerCase(Locale.ROOT);
        if (isExamined(current) && BodySystems.areNamedBy(words)) {
            return Optional.empty();
        }
        boolean shouted = heading.equals(heading.toUpperCase(Locale.ROOT));
        Optional<SectionType> known = SectionHeadings.typeOf(words, colon || shouted);
        if (known.isPresent()) {
            return known.filter(type -> type != SectionType.LETTERHEAD || current == SectionType.LETTERHEAD);
        }
        boolean opens = shouted && colon && heading.length() > 3 && !current.isSensitive();
        return opens ? Optional.of(SectionType.OTHER) : Optional.empty();
    }

    private static boolean isExamined(SectionType type) {
        return type == SectionType.EXAMINATION || type == SectionType.REVIEW_OF_SYSTEMS;
    }
}
