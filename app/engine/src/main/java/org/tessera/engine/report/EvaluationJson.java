package org.tessera.engine.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.tessera.engine.evaluate.Agreement;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.engine.evaluate.Share;
import org.tessera.engine.evaluate.StrictScore;
import org.tessera.engine.evaluate.TypeScore;
import org.tessera.formats.json.Json;

/** Figures of an evaluation, or of the agreement of two, as JSON. They hold no character of a note; shares run from 0 to 1. */
public final class EvaluationJson {
    private static final int DIGITS = 5;

    private EvaluationJson() {}

    /** The figures of a set of notes. */
    public static ObjectNode of(EvaluationReport report) {
        ObjectNode json = share(report.all().hidden()).put("partlyLeaked", report.partly());
        json.put("notes", report.notes())
                .put("notesWithPhi", report.notesWithPhi())
                .put("notesWithoutLeak", report.notesWithoutLeak());
        json.put("hiddenWithoutNeed", report.overRedacted().caught())
                .put("ordinary", report.overRedacted().total())
                .put("overRedaction", rounded(report.overRedaction()));
        json.set("strict", strict(report.all().strict()));
        json.set("strictNamesMerged", strict(report.namesMerged()));
        json.set("words", strict(report.words()));
        ObjectNode types = json.putObject("types");
        report.types().forEach((type, score) -> types.set(type, type(score)));
        shares(json, "formats", report.byFormat());
        shares(json, "origins", report.byOrigin());
        return json;
    }

    private static ObjectNode type(TypeScore score) {
        ObjectNode json = share(score.hidden());
        json.set("strict", strict(score.strict()));
        return json;
    }

    private static void shares(ObjectNode json, String name, Map<String, Share> shares) {
        if (!shares.isEmpty()) {
            ObjectNode rows = json.putObject(name);
            new TreeMap<>(shares).forEach((key, share) -> rows.set(key, share(share)));
        }
    }

    private static ObjectNode share(Share share) {
        return Json.object()
                .put("caught", share.caught())
                .put("total", share.total())
                .put("recall", rounded(share.rate()));
    }

    private static ObjectNode strict(StrictScore score) {
        return Json.object()
                .put("exact", score.exact())
                .put("spurious", score.spurious())
                .put("missed", score.missed())
                .put("precision", rounded(score.precision()))
                .put("recall", rounded(score.recall()))
                .put("f1", rounded(score.f1()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** The agreement of two annotators or systems. */
    public static ObjectNode of(Agreement agreement) {
        ObjectNode json = Json.object().put("notes", agreement.notes()).put("notesInOneOnly", agreement.onlyOne());
        json.put("words", agreement.words().total())
                .put("sameWords", agreement.words().caught())
                .put("agreement", rounded(agreement.words().rate()))
                .put("chance", rounded(agreement.chance()));
        agreement.kappa().ifPresent(kappa -> json.put("kappa", rounded(kappa)));
        json.set("overlappingSpans", strict(agreement.overlapping()));
        json.set("spans", strict(agreement.spans()));
        ObjectNode types = json.putObject("types");
        new TreeMap<>(agreement.byType()).forEach((type, score) -> types.set(type, strict(score)));
        ObjectNode disagreements = json.putObject("disagreements");
        agreement.disagreements()
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(pair -> disagreements.put(pair.getKey(), pair.getValue()));
        return json;
    }
}
