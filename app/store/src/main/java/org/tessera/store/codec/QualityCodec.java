package org.tessera.store.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.quality.BlindReading;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.quality.SampledNote;
import org.tessera.core.quality.Stratum;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.core.review.NamedPerson;

/** Notes of a sample, counts of a day, kinds that may be confirmed in bulk. */
public final class QualityCodec {
    private QualityCodec() {}

    /** A note of a sample as JSON. */
    public static ObjectNode write(SampledNote note) {
        ObjectNode json = Json.object()
                .put("note", note.note().value())
                .put("format", note.stratum().format().name())
                .put("length", note.stratum().length().name())
                .put("seed", note.seed())
                .put("drawnAt", note.drawnAt().toString());
        json.set("readings", Json.array(note.readings(), QualityCodec::write));
        return json;
    }

    private static JsonNode write(BlindReading reading) {
        ObjectNode json = Json.object().put("reader", reading.reader().name()).put("at", reading.at().toString());
        json.set("leaks", Json.array(reading.leaks(), QualityCodec::write));
        return json;
    }

    private static JsonNode write(FoundLeak leak) {
        ObjectNode json = Json.object().put("kind", leak.kind().name()).put("shape", leak.shape().reveal());
        json.set("at", Json.span(leak.at()));
        leak.mendedIn().ifPresent(version -> json.put("mendedIn", version));
        return json;
    }

    /** A note of a sample. */
    public static SampledNote sampled(Fields json) {
        return Fields.checked(() -> new SampledNote(new NoteId(json.text("note")),
                new Stratum(json.choice("format", NoteSource.Format.class),
                        json.choice("length", Stratum.Length.class)),
                json.text("seed"), json.time("drawnAt"), json.list("readings", QualityCodec::reading)));
    }

    private static BlindReading reading(Fields json) {
        return new BlindReading(new NamedPerson(json.text("reader")), json.time("at"),
                json.list("leaks", leak -> new FoundLeak(leak.span("at"), leak.choice("kind", IdentifierKind.class),
                        leak.phi("shape"), leak.maybeText("mendedIn"))));
    }

    /** Counts as JSON. */
    public static ObjectNode write(EditCounts counts) {
        ObjectNode json = Json.object().put("notes", counts.notes());
        List<Map.Entry<EditCounts.Source, EditTally>> edits = counts.edits()
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .toList();
        json.set("edits",
                Json.array(edits,
                        edit -> Json.object()
                                .put("kind", edit.getKey().kind().name())
                                .put("detector", edit.getKey().detector().value())
                                .put("kept", edit.getValue().kept())
                                .put("retyped", edit.getValue().retyped())
                                .put("resized", edit.getValue().resized())
                                .put("rejected", edit.getValue().rejected())));
        List<Map.Entry<IdentifierKind, Integer>> added = counts.added()
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        json.set("added", Json.array(added,
                entry -> Json.object().put("kind", entry.getKey().name()).put("count", entry.getValue())));
        return json;
    }

    /** Counts. */
    public static EditCounts counts(Fields json) {
        Map<EditCounts.Source, EditTally> edits = new HashMap<>();
        json.list("edits", QualityCodec::edit).forEach(entry -> edits.put(entry.getKey(), entry.getValue()));
        Map<IdentifierKind, Integer> added = new EnumMap<>(IdentifierKind.class);
        json.list("added", entry -> Map.entry(entry.choice("kind", IdentifierKind.class), entry.number("count")))
                .forEach(entry -> added.put(entry.getKey(), entry.getValue()));
        return new EditCounts(json.number("notes"), edits, added);
    }

    private static Map.Entry<EditCounts.Source, EditTally> edit(Fields json) {
        return Fields.checked(() -> Map.entry(
                new EditCounts.Source(json.choice("kind", IdentifierKind.class), new DetectorId(json.text("detector"))),
                new EditTally(json.number("kept"), json.number("retyped"), json.number("resized"),
                        json.number("rejected"))));
    }

    /** A kind that may be confirmed in bulk, as JSON. */
    public static ObjectNode write(ValidatedKind kind) {
        return Json.object()
                .put("kind", kind.kind().name())
                .put("decided", kind.decided())
                .put("wrong", kind.wrong())
                .put("by", kind.by().name())
                .put("at", kind.at().toString());
    }

    /** A kind that may be confirmed in bulk. */
    public static ValidatedKind validated(Fields json) {
        return Fields.checked(() -> new ValidatedKind(json.choice("kind", IdentifierKind.class), json.number("decided"),
                json.number("wrong"), new NamedPerson(json.text("by")), json.time("at")));
    }
}
