package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.DoubleReading;
import org.tessera.core.reading.OneReading;
import org.tessera.core.reading.Reader;
import org.tessera.core.reading.Ruling;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;

/** A note that two people read, as JSON: how far each is, and what was ruled on. */
final class ReadingCodec {
    private ReadingCodec() {}

    /** What stands in a row. */
    record Kept(DoubleReading reading, List<Ruling> done, List<Ruling> undone) {
        Kept with(DoubleReading other) {
            return new Kept(other, done, undone);
        }
    }

    static ObjectNode write(Kept kept) {
        DoubleReading reading = kept.reading();
        ObjectNode json = Json.object()
                .put("markedAt", reading.markedAt().toString())
                .put("countsKnown", reading.countsKnown());
        json.set("markedBy", write(reading.markedBy()));
        json.set("first", write(reading.first()));
        json.set("second", write(reading.second()));
        json.set("done", Json.array(kept.done(), ReadingCodec::write));
        json.set("undone", Json.array(kept.undone(), ReadingCodec::write));
        reading.ruledAt().ifPresent(at -> json.put("ruledAt", at.toString()));
        return json;
    }

    static Kept read(Fields json) {
        return Fields.checked(() -> new Kept(
                new DoubleReading(reader(json.object("markedBy")), json.time("markedAt"), json.truth("countsKnown"),
                        one(json.object("first")), one(json.object("second")),
                        json.maybeText("ruledAt").map(at -> json.time("ruledAt"))),
                json.list("done", ReadingCodec::ruling), json.list("undone", ReadingCodec::ruling)));
    }

    private static ObjectNode write(Reader reader) {
        return Json.object().put("account", reader.account().value()).put("person", reader.person().name());
    }

    private static Reader reader(Fields json) {
        return new Reader(new AccountName(json.text("account")), PartCodec.person(json.text("person")));
    }

    private static ObjectNode write(OneReading one) {
        ObjectNode json = Json.object()
                .put("steps", one.stepsDone())
                .put("spans", one.spans())
                .put("undecided", one.undecided());
        one.reader().ifPresent(reader -> json.set("reader", write(reader)));
        one.finishedAt().ifPresent(at -> json.put("finishedAt", at.toString()));
        return json;
    }

    private static OneReading one(Fields json) {
        Optional<Reader> reader = json.node().has("reader") ? Optional.of(reader(json.object("reader")))
                : Optional.empty();
        return new OneReading(reader, json.number("steps"), json.number("spans"), json.number("undecided"),
                json.maybeText("finishedAt").map(at -> json.time("finishedAt")));
    }

    private static ObjectNode write(Ruling ruling) {
        ObjectNode json = Json.object().put("difference", ruling.difference());
        return switch (ruling.choice()) {
            case Choice.First first -> json.put("as", "first");
            case Choice.Second second -> json.put("as", "second");
            case Choice.Own own -> json.put("as", "own").put("kind", own.kind().name());
            case Choice.Open open -> json.put("as", "open");
        };
    }

    private static Ruling ruling(Fields json) {
        Choice choice = switch (json.text("as")) {
            case "first" -> new Choice.First();
            case "second" -> new Choice.Second();
            case "own" -> new Choice.Own(json.choice("kind", IdentifierKind.class));
            case "open" -> new Choice.Open();
            default -> throw new IllegalArgumentException("no choice of that name");
        };
        return new Ruling(json.number("difference"), choice);
    }
}
