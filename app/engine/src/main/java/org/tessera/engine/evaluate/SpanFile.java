package org.tessera.engine.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;

/**
 * Reads what an annotator or a system marked: lines {@code {"id","spans":[{"start","end","type"}]}}, with {@code "text"} if
 * the note stands there too. Gold files and the output of {@code detect} are such files.
 */
public final class SpanFile {
    private SpanFile() {}

    /**
     * The spans of a note.
     *
     * @param text the note; empty if the file holds spans only
     */
    public record Line(Optional<PhiText> text, List<PredictedSpan> spans) {
        public Line {
            spans = List.copyOf(spans);
        }
    }

    /**
     * The lines by id, in order.
     *
     * @throws ProblemException with an {@code IO} code and the number of the line
     */
    public static Map<PhiText, Line> read(Path file) {
        Map<PhiText, Line> lines = new LinkedHashMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank() && lines.put(id(line, number), line(line, number)) != null) {
                    throw new ProblemException(ProblemCode.DUPLICATE_ID, "line " + number);
                }
            }
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(ProblemCode.FILE_BINARY);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
        return lines;
    }

    private static JsonNode tree(String line, int number) {
        return Json.read(line.replace("\uFEFF", ""))
                .filter(tree -> tree.isObject() && tree.path("id").isValueNode() && tree.path("spans").isArray())
                .orElseThrow(() -> new ProblemException(ProblemCode.JSON_LINE_INVALID, "line " + number));
    }

    private static PhiText id(String line, int number) {
        return new PhiText(tree(line, number).path("id").asText());
    }

    private static Line line(String line, int number) {
        JsonNode tree = tree(line, number);
        List<PredictedSpan> spans = new ArrayList<>();
        for (JsonNode span : tree.path("spans")) {
            int start = span.path("start").asInt(-1);
            int end = span.path("end").asInt(-1);
            if (start < 0 || start >= end || !span.path("type").isTextual()) {
                throw new ProblemException(ProblemCode.GOLD_SPAN_INVALID, "line " + number);
            }
            spans.add(new PredictedSpan(start, end, span.path("type").asText()));
        }
        return new Line(
                Optional.of(tree.path("text")).filter(JsonNode::isTextual).map(text -> new PhiText(text.asText())),
                spans);
    }
}
