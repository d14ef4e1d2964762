package org.tessera.engine.quality;

import java.util.List;
import org.tessera.engine.evaluate.EvaluationReport;
import org.tessera.engine.evaluate.Leak;

/**
 * What came of reading marked notes.
 *
 * @param source what was read: a file's name, which may identify, or the name of the built-in samples
 * @param report counts only
 * @param leaks the worst first; they hold identifiers
 */
public record GoldEvaluation(String source, EvaluationReport report, List<Leak> leaks) {
    public GoldEvaluation {
        leaks = List.copyOf(leaks);
    }
}
