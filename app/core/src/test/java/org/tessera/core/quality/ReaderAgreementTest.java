package org.tessera.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.NamedPerson;

/** Two readers, counted over notes, and the curve of the bound that their findings make. */
final class ReaderAgreementTest {
    private static final NamedPerson KIM = new NamedPerson("Kim Lindqvist");
    private static final NamedPerson INES = new NamedPerson("Ines Abernathy");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static SampledNote note(int number, boolean kimFinds, boolean inesFinds) {
        return new SampledNote(new NoteId("n" + number), Stratum.of(NoteSource.Format.TEXT, 100), "seed", NOON,
                List.of(reading(KIM, number, kimFinds), reading(INES, number, inesFinds)));
    }

    private static BlindReading reading(NamedPerson reader, int number, boolean finds) {
        FoundLeak leak = new FoundLeak(new TextSpan(0, 3), IdentifierKind.PATIENT, new PhiText("nickname"),
                Optional.empty());
        return new BlindReading(reader, NOON.plusSeconds(number), finds ? List.of(leak) : List.of());
    }

    private static List<SampledNote> notes(int clean, int both, int one) {
        List<SampledNote> notes = new ArrayList<>();
        for (int number = 0; number < clean + both + one; number++) {
            notes.add(note(number, number >= clean, number >= clean && number < clean + both));
        }
        return notes;
    }

    @Test
    void countsAgreementBeyondChance() {
        ReaderAgreement readers = ReaderAgreement.of(notes(80, 10, 10));
        assertThat(readers.share()).isEqualTo(0.9);
        assertThat(readers.kappa().orElseThrow()).as("0.15 of all words are 'leak': chance 0.745")
                .isCloseTo((0.9 - 0.745) / 0.255, within(1e-9));
    }

    @Test
    void saysNoKappaWhereNobodyFoundAnything() {
        assertThat(ReaderAgreement.of(notes(50, 0, 0)).kappa()).isEmpty();
        assertThat(ReaderAgreement.of(List.of()).kappa()).isEmpty();
    }

    @Test
    void countsANoteOnceBothHaveReadItAndALeakIfEitherFindsOne() {
        SampledNote half = new SampledNote(new NoteId("half"), Stratum.of(NoteSource.Format.TEXT, 100), "seed", NOON,
                List.of(reading(KIM, 1, true)));
        assertThat(half.isComplete()).isFalse();
        assertThat(half.waitsFor(INES)).isTrue();
        assertThat(half.waitsFor(KIM)).isFalse();
        List<SampledNote> sample = new ArrayList<>(notes(3, 0, 1));
        sample.add(half);
        LeakCurve curve = LeakCurve.of(sample, SamplingPlan.STANDARD);
        assertThat(curve.notes()).isEqualTo(4);
        assertThat(curve.leaky()).isEqualTo(1);
        assertThat(curve.bound()).isEqualTo(ExactBound.upper(1, 4, 0.95));
        assertThat(curve.points().getLast().leaks()).containsExactly(IdentifierKind.PATIENT);
    }

    @Test
    void refusesASecondReadingByTheSamePerson() {
        SampledNote note = note(1, false, false);
        assertThatThrownBy(() -> note.with(List.of(reading(KIM, 1, false), reading(KIM, 2, false))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
