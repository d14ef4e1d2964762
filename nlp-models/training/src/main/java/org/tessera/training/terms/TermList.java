package org.tessera.training.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.tessera.core.detect.ClinicalTerm;

/**
 * Reads a plain word list. A line is either concepts parted by commas ({@code fever, chills}) or one concept with its other
 * names ({@code warfarin = coumadin, jantoven}); what follows {@code #} at the start of a line is for the reader.
 */
final class TermList {
    private TermList() {}

    /** The concepts of a list with their variants. */
    static Stream<TermConcept> read(ClinicalTerm.Group group, List<String> lines) {
        return lines.stream().filter(TermList::isContent).flatMap(line -> concepts(group, line));
    }

    /** Whether a line says something. */
    static boolean isContent(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static Stream<TermConcept> concepts(ClinicalTerm.Group group, String line) {
        int names = line.indexOf(" = ");
        if (names < 0) {
            return split(line).map(text -> concept(group, text, List.of()));
        }
        return Stream.of(concept(group, line.substring(0, names).strip(), split(line.substring(names + 3)).toList()));
    }

    /** The parts between commas. */
    static Stream<String> split(String line) {
        return Stream.of(line.split(",", -1)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static TermConcept concept(ClinicalTerm.Group group, String preferred, List<String> names) {
        SequencedSet<String> texts = new LinkedHashSet<>();
        Stream.concat(Stream.of(preferred), names.stream()).flatMap(TermVariants::of).forEach(texts::add);
        return new TermConcept(group, preferred, texts);
    }
}
