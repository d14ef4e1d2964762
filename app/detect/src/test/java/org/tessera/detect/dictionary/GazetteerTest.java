package org.tessera.detect.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemException;
import org.tessera.detect.rules.scan.NoteText;

/** The look-up in the gazetteer, and what it does with a file that is not whole. */
class GazetteerTest {
    private final byte[] file = ReleasedGazetteer.bytes();

    @Test
    void takesTheLongestEntryThatEndsWithAWord() {
        NoteText text = NoteText.of("to Brzeg Dolny, Brzeg and Dolnya");
        Gazetteer.Cursor cursor = Gazetteer.read(file).cursor();
        assertThat(cursor.longest(text, 1)).contains(new Gazetteer.Entry(2, Sense.PLACE.bit()));
        assertThat(cursor.longest(text, 3)).isEmpty();
        assertThat(cursor.longest(text, 5)).isEmpty();
    }

    @Test
    void knowsWhichNamesAreOrdinaryWords() {
        NoteText text = NoteText.of("will maribel");
        Gazetteer.Cursor cursor = Gazetteer.read(file).cursor();
        assertThat(cursor.longest(text, 0)).hasValueSatisfying(
                will -> assertThat(Sense.ORDINARY.isIn(will.senses()) && Sense.GIVEN.isIn(will.senses())).isTrue());
        assertThat(cursor.longest(text, 1)).contains(new Gazetteer.Entry(1, Sense.GIVEN.bit()));
    }

    @Test
    void refusesAFileThatIsDamagedCutOrOfAnotherForm() {
        byte[] damaged = file.clone();
        damaged[file.length / 2] ^= 1;
        assertThatThrownBy(() -> Gazetteer.read(damaged)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Gazetteer.read(Arrays.copyOf(file, 100))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Gazetteer.read(new byte[3])).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Gazetteer.read(new byte[100])).isInstanceOf(ProblemException.class);
    }
}
