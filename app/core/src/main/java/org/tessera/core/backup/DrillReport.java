package org.tessera.core.backup;

import java.util.Optional;
import org.tessera.core.problem.ProblemCode;

/**
 * What came of putting a backup back on trial.
 *
 * @param problem what is wrong with it; empty if it is sound
 * @param notes how many notes it holds
 * @param auditRows how many rows of audit
 * @param milliseconds how long putting it back and checking it took
 */
public record DrillReport(Optional<ProblemCode> problem, int notes, long auditRows, long milliseconds) {
    /** Whether a store came of it that is whole. */
    public boolean isSound() {
        return problem.isEmpty();
    }
}
