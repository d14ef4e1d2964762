package org.tessera.egress.ondevice;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.note.SectionType;

/**
 * What a heading of the summary asks for.
 *
 * @param heading which headings ask for it
 * @param most how many passages answer it at most
 * @param least the score from which on a passage counts as an answer
 * @param shares what each part of the note can give
 * @param query words that an answer is likely to have
 * @param cue a phrase that marks an answer wherever it stands
 * @param needsCue whether nothing without that phrase is an answer
 * @param whole the part of the note that is given whole where there is one: leaving out a drug would be a falsehood
 */
record Topic(Pattern heading, int most, double least, Map<SectionType, Share> shares, String query, Pattern cue,
        boolean needsCue, Optional<SectionType> whole) {
    Topic {
        shares = Map.copyOf(shares);
    }

    /**
     * What a part of the note can give to a topic.
     *
     * @param weight how likely a passage from there answers, 1 for the part that is written for it
     * @param most how many at most come from there
     */
    record Share(double weight, int most) {}
}
