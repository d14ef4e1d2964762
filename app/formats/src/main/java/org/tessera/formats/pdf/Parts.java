package org.tessera.formats.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tessera.core.note.UnreadPart;

/** Counts what a document holds besides plain text. */
final class Parts {
    private final Map<UnreadPart.Kind, Integer> counts = new EnumMap<>(UnreadPart.Kind.class);

    void add(UnreadPart.Kind kind) {
        add(kind, 1);
    }

    void add(UnreadPart.Kind kind, int count) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
        }
    }

    boolean has(UnreadPart.Kind kind) {
        return counts.containsKey(kind);
    }

    List<UnreadPart> all() {
        return counts.entrySet().stream().map(each -> new UnreadPart(each.getKey(), each.getValue())).toList();
    }
}
