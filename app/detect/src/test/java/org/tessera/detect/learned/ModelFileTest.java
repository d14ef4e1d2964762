package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

class ModelFileTest {
    private final byte[] model = ReleasedModel.bytes();

    @Test
    void refusesFilesThatAreNoModel() {
        assertUnreadable(new byte[0]);
        assertUnreadable("no model at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertUnreadable(Arrays.copyOf(model, 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 9, 100, 10_000, 100_000})
    void refusesAModelWithOneByteChanged(int position) {
        byte[] damaged = model.clone();
        damaged[position] ^= 1;
        assertUnreadable(damaged);
    }

    @Test
    void refusesAModelThatEndsEarly() {
        IntStream.of(model.length - 1, model.length / 2, 20)
                .forEach(length -> assertUnreadable(Arrays.copyOf(model, length)));
    }

    @Test
    void isSmallEnoughToBeShipped() {
        assertThat(model.length).isLessThan(4_000_000);
    }

    private static void assertUnreadable(byte[] file) {
        assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.MODEL_UNREADABLE));
    }
}
