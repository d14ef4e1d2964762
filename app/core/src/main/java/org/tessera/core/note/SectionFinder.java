package org.tessera.core.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** A place where a section begins. */
    private record Opening(SectionType type, int start, int bodyStart) {}

    /**
     * The sections in reading order; what stands before the first heading is {@link SectionType#LETTERHEAD}, and a
     * transcript is {@link SectionType#DIALOGUE} from its first turn on.
     */
    public static List<NoteSection> find(PhiText note) {
        String text = note.reveal();
        if (text.isEmpty()) {
            return List.of();
        }
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
        List<Integer> turns = Transcript.turns(text).stream().map(turn -> turn.range().start()).toList();
        int talk = turns.isEmpty() ? text.length() : turns.getFirst();
        Set<Integer> spoken = Set.copyOf(turns);
        List<Opening> openings = new ArrayList<>();
        SectionType current = SectionType.LETTERHEAD;
        Matcher heading = HEADING.matcher(text);
        boolean found = heading.find();
        while (found && heading.start() < talk) {
            current = open(heading, current, openings);
            found = heading.find();
        }
        if (!turns.isEmpty() && current != SectionType.DIALOGUE && !current.isSensitive()) {
            current = SectionType.DIALOGUE;
            openings.add(new Opening(current, talk, talk));
        }
        while (found) {
            current = spoken.contains(heading.start()) ? current : open(heading, current, openings);
            found = heading.find();
        }
        return openings;
    }

    /** Opens the section of a heading, if it is one, and says in which section the text behind it stands. */
    private static SectionType open(Matcher heading, SectionType current, List<Opening> openings) {
        Optional<SectionType> type = typeOf(heading.group(1), heading.group(2), current);
        type.ifPresent(opened -> openings.add(new Opening(opened, heading.start(), heading.end())));
        return type.orElse(current);
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
