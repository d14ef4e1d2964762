package org.tessera.engine.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.tessera.core.quality.BlindReading;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.quality.ReaderAgreement;
import org.tessera.core.quality.SampledNote;
import org.tessera.core.quality.SamplingPlan;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.formats.json.Json;

/**
 * The report on quality as JSON or as comma-separated values: counts, shares and bounds. What readers wrote about a leak may
 * identify; it is left out unless it is asked for, and then the report begins with a mark that says so.
 *
 * @param at when it was made
 * @param plan the limit and confidence of the sample
 * @param sample the notes drawn so far
 * @param days what reviewers did
 * @param validated kinds that may be confirmed in bulk
 * @param evaluation figures against marked notes, if somebody evaluated
 * @param identifying whether readers' words go along
 */
public record QualityReport(Instant at, SamplingPlan plan, List<SampledNote> sample,
        SortedMap<LocalDate, EditCounts> days, List<ValidatedKind> validated, Optional<EvaluationReport> evaluation,
        boolean identifying) {
    /** The mark of a report that may identify. */
    public static final String MARK = "CONFIDENTIAL: holds protected health information";

    private static final int DIGITS = 6;
    private static final String END = "\r\n";

    public QualityReport {
        sample = List.copyOf(sample);
        validated = List.copyOf(validated);
    }

    private List<SampledNote> complete() {
        return sample.stream().filter(SampledNote::isComplete).toList();
    }

    private int leaky() {
        return (int) complete().stream().filter(SampledNote::leaks).count();
    }

    private EditCounts edits() {
        return days.values().stream().reduce(EditCounts.NONE, EditCounts::plus);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** All of it as JSON. */
    public String json() {
        ObjectNode json = Json.object();
        if (identifying) {
            json.put("mark", MARK);
        }
        json.put("at", at.toString());
        json.set("sample", sampleJson());
        ObjectNode edits = json.putObject("edits").put("reviews", edits().notes());
        ObjectNode kinds = edits.putObject("byKind");
        new TreeMap<>(edits().byKind()).forEach((kind, tally) -> kinds.set(kind.name(), tally(tally)));
        ObjectNode detectors = edits.putObject("byDetector");
        edits().byDetector()
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> detectors.set(entry.getKey().value(), tally(entry.getValue())));
        ObjectNode added = edits.putObject("addedByKind");
        new TreeMap<>(edits().added()).forEach((kind, count) -> added.put(kind.name(), count));
        ObjectNode days = json.putObject("days");
        this.days
                .forEach((day, counts) -> days.set(day.toString(), tally(counts.all()).put("reviews", counts.notes())));
        ObjectNode bulk = json.putObject("bulkConfirmation");
        validated.forEach(kind -> bulk.putObject(kind.kind().name())
                .put("decided", kind.decided())
                .put("wrong", kind.wrong())
                .put("bound", rounded(ValidatedKind.RULE.bound(kind.wrong(), kind.decided())))
                .put("by", kind.by().name())
                .put("at", kind.at().toString()));
        evaluation.ifPresent(report -> json.set("evaluation", EvaluationJson.of(report)));
        return Json.writePretty(json) + "\n";
    }

    private ObjectNode sampleJson() {
        ReaderAgreement readers = ReaderAgreement.of(sample);
        ObjectNode json = Json.object()
                .put("drawn", sample.size())
                .put("readTwice", readers.notes())
                .put("withLeak", leaky())
                .put("confidence", rounded(plan.confidence()))
                .put("upperBound", rounded(plan.bound(leaky(), readers.notes())))
                .put("limit", rounded(plan.limit()))
                .put("method", "Clopper-Pearson, one-sided, for a size fixed beforehand");
        OptionalInt more = plan.more(leaky(), readers.notes());
        more.ifPresent(notes -> json.put("cleanNotesToLimit", notes));
        json.put("readersAgree", rounded(readers.share()));
        readers.kappa().ifPresent(kappa -> json.put("kappa", rounded(kappa)));
        Map<String, int[]> strata = new TreeMap<>();
        for (SampledNote note : complete()) {
            String name = note.stratum().format() + " " + note.stratum().length();
            int[] counts = strata.computeIfAbsent(name, first -> new int[2]);
            counts[0]++;
            counts[1] += note.leaks() ? 1 : 0;
        }
        ObjectNode strataJson = json.putObject("strata");
        strata.forEach(
                (name, counts) -> strataJson.putObject(name).put("readTwice", counts[0]).put("withLeak", counts[1]));
        ArrayNode leaks = json.putArray("leaks");
        leaks().forEach(found -> leaks.add(leak(found)));
        return json;
    }

    /** A leak with the reading that found it. */
    private record Found(BlindReading reading, FoundLeak leak) {}

    private List<Found> leaks() {
        return sample.stream()
                .flatMap(note -> note.readings().stream())
                .flatMap(reading -> reading.leaks().stream().map(leak -> new Found(reading, leak)))
                .toList();
    }

    private ObjectNode leak(Found found) {
        ObjectNode json = Json.object()
                .put("found", found.reading().at().toString())
                .put("kind", found.leak().kind().name());
        found.leak().mendedIn().ifPresent(version -> json.put("mendedIn", version));
        if (identifying) {
            json.put("shape", found.leak().shape().reveal());
        }
        return json;
    }

    private static ObjectNode tally(EditTally tally) {
        return Json.object()
                .put("decided", tally.total())
                .put("kept", tally.kept())
                .put("retyped", tally.retyped())
                .put("resized", tally.resized())
                .put("rejected", tally.rejected())
                .put("changed", rounded(tally.rate()));
    }

    /** The figures as lines of part, name, count, of how many, share. */
    public String csv() {
        StringJoiner lines = new StringJoiner(END, "", END);
        if (identifying) {
            lines.add(MARK);
        }
        lines.add("part,name,count,of,share");
        ReaderAgreement readers = ReaderAgreement.of(sample);
        lines.add("sample,notes with a leak,%d,%d,%s".formatted(leaky(), readers.notes(),
                rounded(readers.notes() == 0 ? 0 : (double) leaky() / readers.notes())));
        lines.add("sample,upper bound at %s,,%d,%s".formatted(rounded(plan.confidence()), readers.notes(),
                rounded(plan.bound(leaky(), readers.notes()))));
        new TreeMap<>(edits().byKind())
                .forEach((kind, tally) -> lines.add(line("changed by kind", kind.name(), tally)));
        edits().byDetector()
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> lines.add(line("changed by detector", entry.getKey().value(), entry.getValue())));
        days.forEach((day, counts) -> lines.add(line("changed by day", day.toString(), counts.all())));
        evaluation.ifPresent(report -> {
            report.types()
                    .forEach((type, score) -> lines.add("recall by type,%s,%d,%d,%s".formatted(quoted(type),
                            score.caught(), score.total(), rounded(score.recall()))));
            new TreeMap<>(report.byOrigin()).forEach((origin, share) -> lines.add("recall by name origin,%s,%d,%d,%s"
                    .formatted(origin, share.caught(), share.total(), rounded(share.rate()))));
        });
        if (identifying) {
            leaks().forEach(found -> lines
                    .add("leak,%s,,,%s".formatted(found.leak().kind(), quoted(found.leak().shape().reveal()))));
        }
        return lines.toString();
    }

    private static String line(String part, String name, EditTally tally) {
        return "%s,%s,%d,%d,%s".formatted(part, name, tally.changed(), tally.total(), rounded(tally.rate()));
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String quoted(String words) {
        String safe = words.isEmpty() || "=+-@\t\r".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
