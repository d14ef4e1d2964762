package org.tessera.training.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.tessera.core.detect.ClinicalTerm;

/**
 * Reads the list of names: {@code name: head, head}. {@code allis: clamp} makes "allis clamp", "allis's clamp", "allis
 * clamps"; {@code of henle: loop} makes "loop of henle". A star behind the name lets it stand alone ({@code babinski*}); a
 * plus lets its possessive stand behind words like "history of" ({@code parkinson+}).
 */
final class EponymList {
    private static final String OF = "of ";

    /** Words behind which a possessive without a head is a disease and not a person. */
    private static final List<String> LEADS = List.of("history of", "hx of", "h/o", "diagnosis of", "diagnosed with",
            "advanced", "severe", "early", "known", "possible", "probable", "suspected", "underlying", "end-stage");

    private EponymList() {}

    /** One concept for each name and head. */
    static Stream<TermConcept> read(List<String> lines) {
        return lines.stream().filter(TermList::isContent).flatMap(EponymList::concepts);
    }

    private static Stream<TermConcept> concepts(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        String bare = name.replaceFirst("[*+]$", "");
        Stream<TermConcept> withHead = TermList.split(line.substring(colon + 1))
                .map(head -> bare.startsWith(OF) ? concept(head + " " + bare, Stream.of(head + " " + bare))
                        : concept(bare + " " + head, forms(bare).map(form -> form + " " + head)));
        Stream<TermConcept> alone = name.endsWith("*") ? Stream.of(concept(bare, forms(bare)))
                : name.endsWith("+") ? Stream.of(concept(bare + " disease", led(bare))) : Stream.of();
        return Stream.concat(withHead, alone);
    }

    private static TermConcept concept(String preferred, Stream<String> texts) {
        SequencedSet<String> all = new LinkedHashSet<>();
        texts.flatMap(TermVariants::of).forEach(all::add);
        return new TermConcept(ClinicalTerm.Group.EPONYM, preferred, all);
    }

    /** The name, its possessive, and the possessive as it is written without or with a misplaced apostrophe. */
    private static Stream<String> forms(String name) {
        return name.endsWith("s") ? Stream.of(name, name + "'", name.substring(0, name.length() - 1) + "'s")
                : Stream.of(name, name + "'s", name + "s");
    }

    private static Stream<String> led(String name) {
        return LEADS.stream()
                .flatMap(lead -> forms(name).filter(form -> !form.equals(name)).map(form -> lead + " " + form));
    }
}
