package org.tessera.store.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.store.codec.Json;
import org.tessera.store.codec.StepCodec;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/**
 * Everything that is kept of a case as one JSON document, to be read again without a store: its notes with every part,
 * decision and version, and its tokens with the values that they stand for.
 *
 * @param notes how many notes it has
 * @param json the document; it identifies
 */
public record CaseRecord(int notes, String json) {
    /** The record of a case; empty if there is none of that name. */
    public static Optional<CaseRecord> of(Compartments compartments, CaseId caseId, TokenMap tokens) {
        return compartments.read(CompartmentId.of(caseId), (sql, compartment) -> {
            ArrayNode notes = notes(sql, compartment);
            ObjectNode json = Json.object().put("case", caseId.value());
            json.set("notes", notes);
            json.set("tokens", Json.array(tokens.entries(), CaseRecord::token));
            return new CaseRecord(notes.size(), Json.write(json));
        });
    }

    /** The document as bytes. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static ArrayNode notes(Sql sql, Compartment compartment) throws SQLException {
        List<NoteRow> rows = NoteRows.of(sql, compartment.id());
        ArrayNode notes = Json.array(List.of(), none -> Json.object());
        for (NoteRow row : rows) {
            notes.add(note(new OpenNote(sql, compartment, row)));
        }
        return notes;
    }

    private static ObjectNode note(OpenNote note) throws SQLException {
        NoteRow row = note.row();
        ObjectNode json = Json.object()
                .put("id", row.id().value())
                .put("step", row.step().name())
                .put("created", row.times().created().toString())
                .put("changed", row.times().changed().toString())
                .put("stepsDone", row.stepsDone());
        json.set("parts", parts(note));
        json.set("steps", Json.array(note.steps(), StepCodec::write));
        json.set("versions", Json.array(VersionRows.list(note), VersionRows::write));
        Optional<ObjectNode> readings = ReadingRows.exported(note);
        readings.ifPresent(two -> json.set("readings", two));
        return json;
    }

    private static JsonNode parts(OpenNote note) throws SQLException {
        ObjectNode parts = Json.object();
        for (Part part : Part.values()) {
            note.part(part).ifPresent(fields -> parts.set(part.stored(), fields.node()));
        }
        return parts;
    }

    private static ObjectNode token(TokenEntry entry) {
        return Json.object()
                .put("token", entry.token().text())
                .put("kind", entry.kind().map(IdentifierKind::name).orElse(""))
                .put("value", entry.value().reveal());
    }
}
