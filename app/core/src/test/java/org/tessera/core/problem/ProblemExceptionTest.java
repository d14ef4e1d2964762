package org.tessera.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ProblemExceptionTest {
    @Test
    void carriesACodeAndADetailAndNoCause() {
        ProblemException problem = new ProblemException(ProblemCode.NOT_REVIEWED, "3 undecided");
        assertThat(problem).hasMessage("GT-4005 3 undecided").hasNoCause();
        assertThat(new ProblemException(ProblemCode.INTERNAL)).hasMessage("IN-9001");
    }

    @Test
    void givesEachProblemItsOwnCodeAndThreeSentences() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2}-\\d{4}"));
        assertThat(Arrays.stream(ProblemCode.values())).allMatch(code -> code.whatHappened().endsWith(".")
                && code.whatIsSafe().endsWith(".") && code.whatToDo().endsWith("."));
    }
}
