package org.tessera.engine.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;

/**
 * What came of one file, as it is written down. It names the file, which may identify: it stays with the input.
 *
 * @param file the path of the file within the input
 * @param size of the file
 * @param modified of the file
 * @param terms the rule, form and version that the outputs were made under
 * @param outputs the names of what was written, in order
 * @param problems one for each note that was not written, or for the file as a whole
 * @param counts what was hidden
 */
public record BatchResult(String file, long size, long modified, String terms, List<String> outputs,
        List<Trouble> problems, BatchCounts counts) {
    /** Why something was not written. */
    public record Trouble(ProblemCode problem, String detail) {
        static Trouble of(ProblemException problem) {
            return new Trouble(problem.problem(), problem.detail());
        }
    }

    public BatchResult {
        outputs = List.copyOf(outputs);
        problems = List.copyOf(problems);
    }

    /** Whether everything in the file was written. */
    public boolean isWhole() {
        return problems.isEmpty();
    }

    /** Whether a file is still the one that this is about, and the same was wanted of it. */
    boolean isOf(BatchFile other, String wanted) {
        return terms.equals(wanted) && size == other.size() && modified == other.modified()
                && file.equals(other.name().reveal());
    }

    /** The line of results; the outputs of the next file start with that number. */
    String line(int next) {
        ObjectNode row = Json.object()
                .put("file", file)
                .put("size", size)
                .put("modified", modified)
                .put("terms", terms);
        ArrayNode names = row.putArray("outputs");
        outputs.forEach(names::add);
        ArrayNode troubles = row.putArray("problems");
        problems.forEach(one -> troubles.addObject()
                .put("problem", one.problem().code())
                .put("name", one.problem().name())
                .put("detail", one.detail()));
        counts.writeTo(row);
        row.put("next", next);
        return Json.write(row) + "\n";
    }

    /** Reads a line; empty for one that was cut off or begins a file. */
    static Optional<BatchResult> read(String line) {
        return Json.read(line).filter(row -> row.path("outputs").isArray() && row.path("file").isTextual()).map(row -> {
            List<String> outputs = new ArrayList<>();
            row.path("outputs").forEach(name -> outputs.add(name.asText()));
            List<Trouble> problems = new ArrayList<>();
            row.path("problems").forEach(one -> problems.add(trouble(one)));
            BatchCounts counts = new BatchCounts();
            counts.add(row);
            return new BatchResult(row.path("file").asText(), row.path("size").asLong(), row.path("modified").asLong(),
                    row.path("terms").asText(), outputs, problems, counts);
        });
    }

    private static Trouble trouble(JsonNode row) {
        for (ProblemCode known : ProblemCode.values()) {
            if (known.name().equals(row.path("name").asText())) {
                return new Trouble(known, row.path("detail").asText());
            }
        }
        return new Trouble(ProblemCode.INTERNAL, "");
    }
}
