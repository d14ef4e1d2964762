package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Problems as tests see them. */
public final class Problems {
    private Problems() {}

    /** The code of the problem that a call ends with; it has no cause. */
    public static ProblemCode of(ThrowingCallable call) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, call);
        assertThat(problem).as("a problem").isNotNull();
        assertThat(problem.getCause()).isNull();
        return problem.problem();
    }
}
