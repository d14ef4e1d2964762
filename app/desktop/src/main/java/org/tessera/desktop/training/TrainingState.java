package org.tessera.desktop.training;

import java.util.List;
import java.util.Optional;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.training.TrainingScore;

/**
 * What the Training screen shows.
 *
 * @param samples the notes to practise on
 * @param score how the last one went; empty before one was finished
 */
public record TrainingState(List<Sample> samples, Optional<TrainingScore> score) {
    public TrainingState {
        samples = List.copyOf(samples);
    }
}
