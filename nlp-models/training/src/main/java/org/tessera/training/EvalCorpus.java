package org.tessera.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads corpora in the exchange form: one JSON object a line, offsets in Unicode code points. */
final class EvalCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EvalCorpus() {}

    /** All notes of a file, in its order. */
    static List<TrainingNote> read(Path file) throws IOException {
        List<TrainingNote> notes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                notes.add(note(JSON.readTree(line)));
            }
        }
        return notes;
    }

    private static TrainingNote note(JsonNode json) {
        String text = json.get("text").textValue();
        List<GoldSpan> spans = new ArrayList<>();
        for (JsonNode span : json.get("spans")) {
            int start = text.offsetByCodePoints(0, span.get("start").intValue());
            int end = text.offsetByCodePoints(0, span.get("end").intValue());
            spans.add(new GoldSpan(start, end, span.get("type").textValue(), span.path("optional").booleanValue(),
                    span.path("sub").asText()));
        }
        spans.sort(Comparator.comparingInt(GoldSpan::start));
        return new TrainingNote(json.get("id").asText(), text, spans);
    }
}
