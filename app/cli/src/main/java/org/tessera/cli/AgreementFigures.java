package org.tessera.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.evaluate.Agreement;
import org.tessera.engine.evaluate.AgreementCount;
import org.tessera.engine.evaluate.SpanFile;
import org.tessera.engine.evaluate.StrictScore;
import org.tessera.engine.report.EvaluationJson;

/** Compares the files of two annotators and prints how far they agree. It holds no character of a note. */
final class AgreementFigures {
    private AgreementFigures() {}

    /** @throws ProblemException {@link ProblemCode#JSON_LINE_INVALID} if a note that both have stands in neither file */
    static ObjectNode show(Terminal terminal, Map<PhiText, SpanFile.Line> first, Map<PhiText, SpanFile.Line> second) {
        AgreementCount count = new AgreementCount();
        Set<PhiText> both = new HashSet<>(first.keySet());
        both.retainAll(second.keySet());
        for (Map.Entry<PhiText, SpanFile.Line> entry : first.entrySet()) {
            Optional<SpanFile.Line> other = Optional.ofNullable(second.get(entry.getKey()));
            other.ifPresent(line -> count.add(text(entry.getValue(), line), entry.getValue().spans(), line.spans()));
        }
        Agreement agreement = count.agreement(first.size() + second.size() - 2 * both.size());
        print(terminal, agreement);
        return EvaluationJson.of(agreement);
    }

    private static PhiText text(SpanFile.Line one, SpanFile.Line other) {
        return one.text()
                .or(other::text)
                .orElseThrow(() -> new ProblemException(ProblemCode.JSON_LINE_INVALID, "no text in either file"));
    }

    private static void print(Terminal terminal, Agreement agreement) {
        terminal.print("%d notes compared, %d in one file only".formatted(agreement.notes(), agreement.onlyOne()));
        terminal.print(String.format(Locale.ROOT, "words: %.4f agreed, %s", agreement.words().rate(),
                kappa(agreement.kappa())));
        new TreeMap<>(agreement.byType()).forEach((type, score) -> terminal.print(row(type, score)));
        terminal.print(row("all", agreement.spans()));
        terminal.print(row("overlapping", agreement.overlapping()));
        terminal.print("words on which they disagree, first and second, most frequent first");
        agreement.disagreements()
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(pair -> terminal.print("  %-34s %6d".formatted(pair.getKey(), pair.getValue())));
    }

    private static String kappa(OptionalDouble kappa) {
        return kappa.isPresent() ? String.format(Locale.ROOT, "Cohen's kappa %.4f", kappa.getAsDouble())
                : "Cohen's kappa undefined: every word has the same type, or none, by both";
    }

    private static String row(String type, StrictScore score) {
        return String.format(Locale.ROOT, "%-14s same %6d   only first %6d   only second %6d   F1 %.3f", type,
                score.exact(), score.missed(), score.spurious(), score.f1());
    }
}
