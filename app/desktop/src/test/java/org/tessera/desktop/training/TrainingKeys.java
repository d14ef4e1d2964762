package org.tessera.desktop.training;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tessera.engine.training.ErrorClass;

/** The keys of the words that the Training screen builds from the sorts of errors. */
public final class TrainingKeys {
    private TrainingKeys() {}

    /** All of them. */
    public static Stream<String> all() {
        return Arrays.stream(ErrorClass.values())
                .flatMap(sort -> Stream.of(ScoreCard.keyOf(sort), ScoreCard.whyOf(sort)));
    }
}
