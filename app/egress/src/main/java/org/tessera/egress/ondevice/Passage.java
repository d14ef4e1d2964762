package org.tessera.egress.ondevice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.note.SectionType;

/**
 * A sentence, a short list, or a question with its answer: the smallest piece that a summary quotes.
 *
 * @param index its place among the passages of the note
 * @param place where in the note it stands
 * @param form what it is
 * @param quotes the pieces of the note, in order
 */
record Passage(int index, Place place, Form form, List<Quote> quotes) {
    Passage {
        quotes = List.copyOf(quotes);
    }

    /** What a passage is. */
    enum Form {
        /** One quote. */
        SENTENCE,
        /** A quote for each item. */
        LIST,
        /** A quote for each speaker. */
        EXCHANGE,
        /** A line that says what the items below it are: "Stop taking:". */
        LABEL
    }

    /**
     * A place in the note.
     *
     * @param section what the part of the note is about
     * @param title the heading over it, as written; empty if there is none
     * @param label the line of its own that stands over the passage within the part; empty if there is none
     * @param block the number of the part of the note
     * @param position the number of the passage in that part, from 0
     */
    record Place(SectionType section, String title, String label, int block, int position) {
        private static final Pattern DIAGNOSIS = Pattern.compile("(?i)assess|impression|diagnos|conclusion|\\ba\\b");

        /** Whether it tells what is to be done, and nothing of what is. */
        boolean isPlan() {
            return section == SectionType.ASSESSMENT_AND_PLAN && !DIAGNOSIS.matcher(title).find();
        }
    }

    /**
     * A stretch of the note.
     *
     * @param speaker who says it, in a transcript; empty elsewhere
     * @param text its characters, with every run of white space as one space
     */
    record Quote(String speaker, String text) {}

    SectionType section() {
        return place.section();
    }

    /** All its words. */
    String text() {
        return quotes.stream().map(Quote::text).collect(Collectors.joining(" "));
    }

    /** How many words it has. */
    int length() {
        return words(text());
    }

    /** How many words a text has. */
    static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ", -1).length;
    }
}
