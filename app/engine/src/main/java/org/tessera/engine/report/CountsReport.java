package org.tessera.engine.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.policy.Substitute;
import org.tessera.core.policy.Substitution;
import org.tessera.formats.json.Json;
import org.tessera.engine.output.OutputNote;
import org.tessera.engine.output.OutputRule;

/** Under which policy notes were written, and how many identifiers of each of the 18 types were hidden in each. It holds no character of a note. */
public final class CountsReport {
    private CountsReport() {}

    /**
     * The report as JSON.
     *
     * @param mode what took the place of identifiers, for example {@code token}
     * @param notes in the order of the files {@code note-0001.txt}, …
     */
    public static String of(String mode, OutputRule rule, List<OutputNote> notes) {
        ObjectNode report = Json.object();
        report.put("policy", rule.policy().label()).put("rule", rule.policy().source());
        report.put("caveat", rule.policy().caveat());
        report.put("zipList", rule.zips().name());
        report.put("mode", mode).put("reviewed", false).put("notes", notes.size());
        report.put("zipsBesideState", notes.stream().mapToLong(OutputNote::zipsBesideState).sum());
        counts(report, notes);
        ArrayNode files = report.putArray("files");
        for (int index = 0; index < notes.size(); index++) {
            OutputNote note = notes.get(index);
            ObjectNode file = files.addObject().put("file", "note-%04d.txt".formatted(index + 1));
            file.put("case", note.caseId().value());
            counts(file, List.of(note));
            file.put("nearMisses", note.reviewed().note().nearMisses().size());
        }
        return Json.writePretty(report) + "\n";
    }

    private static void counts(ObjectNode json, List<OutputNote> notes) {
        json.set("identifiers", counts(notes, by -> !(by instanceof Substitute.AsWritten)));
        json.set("leftAsWritten", counts(notes, by -> by instanceof Substitute.AsWritten));
    }

    private static ObjectNode counts(List<OutputNote> notes, Predicate<Substitute> which) {
        Map<IdentifierType, Long> counts = notes.stream()
                .flatMap(note -> note.substitutions().stream())
                .filter(done -> which.test(done.by()))
                .map(Substitution::kind)
                .collect(Collectors.groupingBy(kind -> kind.type(), TreeMap::new, Collectors.counting()));
        ObjectNode node = Json.object();
        counts.forEach((type, count) -> node.put(type.name(), count));
        return node;
    }
}
