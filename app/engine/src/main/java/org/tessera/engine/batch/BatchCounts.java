package org.tessera.engine.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.policy.Substitute;
import org.tessera.engine.output.OutputNote;
import org.tessera.formats.json.Json;

/** What was hidden in how many notes, and what the documents held besides text. Counts alone. Not thread-safe. */
public final class BatchCounts {
    private final Map<IdentifierType, Long> hidden = new EnumMap<>(IdentifierType.class);
    private final Map<UnreadPart.Kind, Long> unread = new EnumMap<>(UnreadPart.Kind.class);
    private long notes;
    private long fields;
    private long zipsBesideState;

    /** Counts a note that was written. */
    void add(NoteDone done) {
        OutputNote note = done.note();
        notes++;
        fields += done.file().fields();
        zipsBesideState += note.zipsBesideState();
        note.substitutions()
                .stream()
                .filter(one -> !(one.by() instanceof Substitute.AsWritten))
                .forEach(one -> hidden.merge(one.kind().type(), 1L, Long::sum));
        note.reviewed()
                .note()
                .note()
                .source()
                .unread()
                .forEach(part -> unread.merge(part.kind(), (long) part.count(), Long::sum));
    }

    /** Counts what a row of results holds. */
    void add(JsonNode row) {
        notes += row.path("notes").asLong();
        fields += row.path("fields").asLong();
        zipsBesideState += row.path("zipsBesideState").asLong();
        for (IdentifierType type : IdentifierType.values()) {
            addTo(hidden, type, row.path("identifiers").path(type.name()).asLong());
        }
        for (UnreadPart.Kind kind : UnreadPart.Kind.values()) {
            addTo(unread, kind, row.path("notText").path(kind.name()).asLong());
        }
    }

    private static <K> void addTo(Map<K, Long> counts, K key, long more) {
        if (more > 0) {
            counts.merge(key, more, Long::sum);
        }
    }

    /** All counts of some results together. */
    public static BatchCounts of(List<BatchResult> results) {
        BatchCounts all = new BatchCounts();
        for (BatchResult result : results) {
            ObjectNode row = Json.object();
            result.counts().writeTo(row);
            all.add(row);
        }
        return all;
    }

    /** Writes the counts into an object. */
    public void writeTo(ObjectNode json) {
        json.put("notes", notes).put("fields", fields).put("zipsBesideState", zipsBesideState);
        ObjectNode types = Json.object();
        hidden.forEach((type, count) -> types.put(type.name(), count));
        json.set("identifiers", types);
        ObjectNode parts = Json.object();
        unread.forEach((kind, count) -> parts.put(kind.name(), count));
        json.set("notText", parts);
    }

    /** How many notes were written. */
    public long notes() {
        return notes;
    }

    /** How many identifiers of a type were hidden in texts. */
    public long hidden(IdentifierType type) {
        return hidden.getOrDefault(type, 0L);
    }

    /** How many identifiers were hidden in texts. */
    public long hidden() {
        return hidden.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many structured fields and properties were replaced or emptied. */
    public long fields() {
        return fields;
    }

    /** How many parts of a kind the documents held. */
    public long unread(UnreadPart.Kind kind) {
        return unread.getOrDefault(kind, 0L);
    }

    /** How many ZIP codes are told by three digits beside a State. */
    public long zipsBesideState() {
        return zipsBesideState;
    }
}
