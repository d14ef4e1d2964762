package org.tessera.engine.training;

import java.util.List;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.engine.assets.Sample;

/**
 * A sample note with errors in it.
 *
 * @param note what a reviewer gets, as if a machine had answered
 * @param errors what is wrong with it, in reading order
 * @param sound the identifiers that are marked as they should be
 */
public record TrainingNote(AnalyzedNote note, List<SeededError> errors, List<Sample.Gold> sound) {
    public TrainingNote {
        errors = List.copyOf(errors);
        sound = List.copyOf(sound);
    }

    /** How many errors of a sort it has. */
    public int count(ErrorClass sort) {
        return (int) errors.stream().filter(error -> error.sort() == sort).count();
    }
}
