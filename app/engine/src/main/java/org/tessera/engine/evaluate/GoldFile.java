package org.tessera.engine.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.NoteImporter;
import org.tessera.formats.json.Json;
import org.tessera.formats.json.JsonLinesFormat;

/** Reads gold files: notes as JSON Lines with {@code "spans":[{"start","end","type"[,"optional","core","sub","fmt","group"]}]}. */
public final class GoldFile {
    private GoldFile() {}

    /**
     * The notes of a file with their gold spans, in order.
     *
     * @throws ProblemException with an {@code IO} code and the number of the line
     */
    public static List<GoldNote> read(Path file) {
        List<ClinicalNote> notes = NoteImporter.notes(new JsonLinesFormat(), file);
        List<List<GoldSpan>> spans = spans(file);
        List<GoldNote> gold = new ArrayList<>();
        for (int index = 0; index < notes.size(); index++) {
            gold.add(new GoldNote(notes.get(index), spans.get(index)));
        }
        return gold;
    }

    private static List<List<GoldSpan>> spans(Path file) {
        List<List<GoldSpan>> all = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    all.add(spans(Json.read(line.replace("\uFEFF", "")).orElseThrow(), number));
                }
            }
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
        return all;
    }

    private static List<GoldSpan> spans(JsonNode line, int number) {
        String text = line.path("text").asText();
        int length = text.codePointCount(0, text.length());
        List<GoldSpan> spans = new ArrayList<>();
        for (JsonNode span : line.path("spans")) {
            int start = span.path("start").asInt(-1);
            int end = span.path("end").asInt(-1);
            if (start < 0 || start >= end || end > length || !span.path("type").isTextual()) {
                throw new ProblemException(ProblemCode.GOLD_SPAN_INVALID, "line " + number);
            }
            String type = span.path("type").asText();
            boolean optional = span.path("optional").asBoolean() || type.equals("AGE")
                    || span.path("sub").asText().equals("year");
            spans.add(new GoldSpan(start, end, type, optional, word(span, "core"), word(span, "fmt"),
                    word(span, "group")));
        }
        return spans;
    }

    private static Optional<String> word(JsonNode span, String field) {
        return Optional.of(span.path(field).asText()).filter(word -> !word.isEmpty());
    }
}
