package org.tessera.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Copies of real text in capitals and in lower case: what is no identifier there, no generator writes in such breadth. */
final class CaseCopies {
    private CaseCopies() {}

    /** Copies of a share of the notes in capitals, and of as many others in lower case. */
    static List<TrainingNote> of(List<TrainingNote> notes, double share, long seed) {
        Random random = new Random(seed);
        List<TrainingNote> copies = new ArrayList<>();
        for (TrainingNote note : notes) {
            double dice = random.nextDouble();
            if (dice < 2 * share) {
                String text = dice < share ? note.text().toUpperCase(Locale.ROOT)
                        : note.text().toLowerCase(Locale.ROOT);
                if (text.length() == note.text().length()) {
                    copies.add(new TrainingNote(note.id() + "-case", text, note.spans()));
                }
            }
        }
        return copies;
    }
}
