package org.tessera.training.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.tessera.core.detect.ClinicalTerm;

/**
 * Reads the lists of names: {@code name: head, head}. {@code allis: sign} makes "allis sign" and "allis signs"; {@code of
 * henle: loop} makes "loop of henle"; a head in angles is a set of {@link Grades}. The look-up sees through the apostrophe
 * of "allis's sign". Behind the name
 * <ul>
 * <li>a star lets it stand alone: {@code babinski*};
 * <li>a plus lets its possessive stand behind words like "history of", and without apostrophe: {@code parkinson+};
 * <li>a caret lets it stand in brackets, as who measured or graded is named: {@code jeanty^}.
 * </ul>
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
        String bare = name.replaceFirst("[*+^]$", "");
        Stream<TermConcept> withHead = TermList.split(line.substring(colon + 1))
                .map(head -> withHead(name, bare, head));
        return Stream.concat(withHead, withoutHead(name, bare));
    }

    private static TermConcept withHead(String name, String bare, String head) {
        if (Grades.areIn(head)) {
            return concept(bare + " classification", Grades.of(head).map(grade -> bare + " " + grade));
        }
        return bare.startsWith(OF) ? concept(head + " " + bare, Stream.of(head + " " + bare))
                : concept(bare + " " + head, forms(name, bare).map(form -> form + " " + head));
    }

    private static Stream<TermConcept> withoutHead(String name, String bare) {
        return switch (name.charAt(name.length() - 1)) {
            case '*' -> Stream.of(concept(bare, Stream.of(bare)));
            case '+' -> Stream.of(concept(bare + " disease", led(bare)));
            case '^' -> Stream.of(concept("(" + bare + ")", Stream.of("(" + bare + ")")));
            default -> Stream.of();
        };
    }

    private static TermConcept concept(String preferred, Stream<String> texts) {
        SequencedSet<String> all = new LinkedHashSet<>();
        texts.flatMap(TermVariants::of).forEach(all::add);
        return new TermConcept(ClinicalTerm.Group.EPONYM, preferred, all);
    }

    /** The name, and as it is written without the apostrophe or with a misplaced one: "crohns", "grave's". */
    private static Stream<String> forms(String name, String bare) {
        if (bare.endsWith("s")) {
            return Stream.of(bare, bare.substring(0, bare.length() - 1) + "'s");
        }
        return name.endsWith("+") ? Stream.of(bare, bare + "s") : Stream.of(bare);
    }

    private static Stream<String> led(String name) {
        List<String> possessives = name.endsWith("s") ? List.of(name + "'", name.substring(0, name.length() - 1) + "'s")
                : List.of(name + "'s", name + "s");
        return LEADS.stream().flatMap(lead -> possessives.stream().map(form -> lead + " " + form));
    }
}
