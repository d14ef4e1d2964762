package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.validate.ContentItem.Kind;

/** What a frequency, an action or a dose of a sentence belongs to. */
final class Treatments {
    private static final int REACH = 3;

    /** Stems of words before a dose that name no drug. Yes: {@code takes 5 mg}, {@code about 5 mg}. No: {@code iron 5 mg}. */
    private static final Set<String> BEFORE_DOSES = Stream.of(
            "take taken took taking give given gave receive dose dosage dosing total about approximately around only"
                    + " maximum minimum additional another extra oral orally use used prescribe prescribed administer need"
                    + " require under over above below exceed least every tablet capsule use using via until up than plus")
            .flatMap(words -> Stream.of(words.split(" ", -1)))
            .map(ContentWords::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Treatments() {}

    /** What is taken at a frequency: the word before the dose, or before the frequency, and the dose itself last. */
    static List<String> taken(List<ContentItem> items, int index) {
        List<String> keys = new ArrayList<>();
        if (items.get(index).kind() != Kind.FREQUENCY) {
            return keys;
        }
        int dose = index - 1;
        while (NoteRoles.isOfClause(items, dose, index) && items.get(dose).kind() != Kind.NUMBER) {
            dose--;
        }
        boolean dosed = NoteRoles.isOfClause(items, dose, index);
        for (int at = (dosed ? dose : index) - 1; NoteRoles.isOfClause(items, at, index) && keys.isEmpty(); at--) {
            if (items.get(at).kind() == Kind.WORD && Actions.of(items.get(at).word()).isEmpty()) {
                keys.add(items.get(at).word());
            }
        }
        if (dosed) {
            keys.add(items.get(dose).word());
        }
        return keys;
    }

    /** The word that an action is done to: the next in its clause before a value, or else the one before it. */
    static List<String> treated(List<ContentItem> items, int index) {
        for (int step : new int[]{1, -1}) {
            for (int at = index + step; NoteRoles.isOfClause(items, at, index) && Math.abs(at - index) <= REACH
                    && !items.get(at).isValue(); at += step) {
                ContentItem item = items.get(at);
                if (item.kind() == Kind.WORD) {
                    if (Actions.of(item.word()).isPresent()) {
                        break;
                    }
                    return List.of(item.word());
                }
            }
        }
        return List.of();
    }

    /** A word before a dose, which is what is given. */
    static boolean isDosed(List<ContentItem> items, int index) {
        if (items.get(index).kind() != Kind.WORD || !NoteRoles.isOfClause(items, index + 2, index)
                || items.get(index + 1).kind() != Kind.NUMBER || items.get(index + 2).kind() != Kind.UNIT) {
            return false;
        }
        boolean result = NoteRoles.isOfClause(items, index + 3, index) && items.get(index + 3).kind() == Kind.UNIT;
        return Units.isDose(items.get(index + 2).word()) && !result && Actions.of(items.get(index).word()).isEmpty()
                && !BEFORE_DOSES.contains(items.get(index).word());
    }
}
