package org.tessera.core.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.tessera.core.validate.ContentItem.Kind;

/** Of whom a sentence speaks: of the patient, of a relative, or of one of them. */
final class Subjects {
    /** Of whom. */
    enum Subject {
        PATIENT, RELATIVE
    }

    private static final Set<String> RELATIVES = Set.of("mother", "father", "parent", "sister", "brother", "sibl",
            "aunt", "uncle", "cousin", "son", "daughter", "wif", "husband", "grandmother", "grandfather", "grandparent",
            "family", "mom", "dad");
    private static final Set<String> PATIENTS = Set.of("patient", "he", "she");

    /** What follows somebody of whom something is said. */
    private static final Set<String> VERBS = Set.of("has", "had", "have", "was", "is", "with", "died", "di", "diagnos",
            "suffer", "develop");

    private Subjects() {}

    /** Of whom each word of a sentence may be said. */
    static Map<String, Set<Subject>> of(List<ContentItem> items) {
        Map<String, Set<Subject>> subjects = new HashMap<>();
        boolean related = items.stream().anyMatch(item -> RELATIVES.contains(item.word()));
        Set<Subject> now = related ? Set.of(Subject.PATIENT, Subject.RELATIVE) : Set.of(Subject.PATIENT);
        for (int index = 0; index < items.size(); index++) {
            ContentItem item = items.get(index);
            boolean subject = index + 1 < items.size() && VERBS.contains(items.get(index + 1).word());
            if (subject && RELATIVES.contains(item.word())) {
                now = Set.of(Subject.RELATIVE);
            } else if (PATIENTS.contains(item.word())) {
                now = Set.of(Subject.PATIENT);
            } else if (item.kind() == Kind.WORD) {
                subjects.computeIfAbsent(item.word(), key -> new HashSet<>()).addAll(now);
            }
        }
        return subjects;
    }

    /** Where a sentence names of whom it speaks. */
    static OptionalInt named(List<ContentItem> items) {
        return IntStream.range(0, items.size())
                .filter(index -> PATIENTS.contains(items.get(index).word())
                        || RELATIVES.contains(items.get(index).word()))
                .findFirst();
    }
}
