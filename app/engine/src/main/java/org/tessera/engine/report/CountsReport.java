package org.tessera.engine.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.io.Json;

/** How many identifiers of each of the 18 types were hidden in each note. It holds no character of a note. */
public final class CountsReport {
    private CountsReport() {}

    /**
     * The report as JSON.
     *
     * @param mode what took the place of identifiers, for example {@code token}
     * @param notes in the order of the files {@code note-0001.txt}, …
     */
    public static String of(String mode, List<AnalyzedNote> notes) {
        ObjectNode report = Json.object();
        report.put("mode", mode).put("reviewed", false).put("notes", notes.size());
        report.set("identifiers", counts(notes));
        ArrayNode files = report.putArray("files");
        for (int index = 0; index < notes.size(); index++) {
            ObjectNode file = files.addObject().put("file", "note-%04d.txt".formatted(index + 1));
            file.set("identifiers", counts(List.of(notes.get(index))));
            file.put("nearMisses", notes.get(index).nearMisses().size());
        }
        return Json.writePretty(report) + "\n";
    }

    private static ObjectNode counts(List<AnalyzedNote> notes) {
        Map<IdentifierType, Long> counts = notes.stream()
                .flatMap(note -> note.spans().stream())
                .collect(Collectors.groupingBy(phi -> phi.kind().type(), TreeMap::new, Collectors.counting()));
        ObjectNode node = Json.object();
        counts.forEach((type, count) -> node.put(type.name(), count));
        return node;
    }
}
