package org.tessera.formats.pdf;

import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** How much drawing one document may ask for: forms that draw forms can ask for more than ends. */
final class Budget {
    private static final int OPERATORS = 4_000_000;

    private int spent;

    /** One more step. */
    void spend() {
        spent++;
        if (spent > OPERATORS) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
        }
    }
}
