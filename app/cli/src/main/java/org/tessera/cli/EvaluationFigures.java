package org.tessera.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.engine.evaluate.Share;
import org.tessera.engine.evaluate.TypeScore;

/** Prints the figures of an evaluation. They hold no character of a note. */
final class EvaluationFigures {
    private static final Comparator<Map.Entry<String, Share>> WORST_FIRST = Comparator
            .comparingDouble((Map.Entry<String, Share> row) -> row.getValue().rate())
            .thenComparing(row -> -row.getValue().total())
            .thenComparing(Map.Entry::getKey);

    private EvaluationFigures() {}

    static void show(Terminal terminal, EvaluationReport report) {
        report.types().forEach((type, score) -> terminal.print(row(type, score)));
        terminal.print(row("all", report.all()));
        terminal.print(words(
                "strict F1 with names of patients and clinicians as one %.3f; words: precision %.4f, recall %.4f, F1 %.4f",
                report.namesMerged().f1(), report.words().precision(), report.words().recall(), report.words().f1()));
        terminal.print(words("leaked %d of %d, %d of them partly", report.all().hidden().missed(), report.all().total(),
                report.partly()));
        terminal.print(words("over-redaction %.3f %%, notes without a leak %d of %d", 100 * report.overRedaction(),
                report.notesWithoutLeak(), report.notesWithPhi()));
        shares(terminal, "names by origin", report.byOrigin());
        shares(terminal, "values by surface form", report.byFormat());
    }

    private static void shares(Terminal terminal, String title, Map<String, Share> shares) {
        if (!shares.isEmpty()) {
            terminal.print(title + ", worst first");
            shares.entrySet()
                    .stream()
                    .sorted(WORST_FIRST)
                    .forEach(row -> terminal.print(words("  %-34s %5d of %5d caught %7.2f %%", row.getKey(),
                            row.getValue().caught(), row.getValue().total(), 100 * row.getValue().rate())));
        }
    }

    /** One line for one part of the notes. */
    static String line(String part, EvaluationReport report) {
        return words(
                "%-9s missed %d of %d, recall %.2f %%, over-redaction %.3f %%, notes without a leak %d of %d, strict F1 %.3f",
                part, report.all().hidden().missed(), report.all().total(), 100 * report.all().recall(),
                100 * report.overRedaction(), report.notesWithoutLeak(), report.notesWithPhi(),
                report.all().strictF1());
    }

    private static String row(String type, TypeScore score) {
        String recall = score.total() == 0 ? "-" : words("%.2f %%", 100 * score.recall());
        return words("%-14s %6d of %6d caught %8s   strict F1 %.3f", type, score.caught(), score.total(), recall,
                score.strictF1());
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
