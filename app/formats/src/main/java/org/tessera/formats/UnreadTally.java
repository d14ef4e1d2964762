package org.tessera.formats;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tessera.core.note.UnreadPart;

/** Counts what a reader meets that is no plain text. */
public final class UnreadTally {
    private final Map<UnreadPart.Kind, Integer> counts = new EnumMap<>(UnreadPart.Kind.class);

    /** One more. */
    public void add(UnreadPart.Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** What another reader counted. */
    public void add(List<UnreadPart> parts) {
        parts.forEach(part -> counts.merge(part.kind(), part.count(), Integer::sum));
    }

    /** Each kind that was met, once. */
    public List<UnreadPart> parts() {
        return counts.entrySet().stream().map(entry -> new UnreadPart(entry.getKey(), entry.getValue())).toList();
    }

    /** Whether any was met that is no text at all. */
    public boolean holdsMoreThanText() {
        return counts.keySet().stream().anyMatch(kind -> !kind.isText());
    }
}
