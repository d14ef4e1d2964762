package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.Score;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

final class AnalyzedNoteTest {
    private static PhiSpan span(int id, int start, int end) {
        return TestNote.phi(id, new TextSpan(start, end), IdentifierKind.PATIENT);
    }

    private static AnalyzedNote note(List<PhiSpan> spans, List<PhiSpan> near) {
        return new AnalyzedNote(TestNote.of("Odalys Ferrante").note(), spans, near);
    }

    @Test
    void refusesSpansThatOverlapStandOutOfOrderOrEndBehindTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> note(List.of(span(1, 0, 6), span(2, 5, 9)), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> note(List.of(span(1, 7, 9), span(2, 0, 6)), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> note(List.of(span(1, 7, 16)), List.of()));
        assertThat(note(List.of(span(1, 0, 6), span(2, 6, 15)), List.of()).spans()).hasSize(2);
    }

    @Test
    void findsSpansAndNearMissesByNumber() {
        AnalyzedNote note = note(List.of(span(1, 0, 6)), List.of(span(2, 7, 15)));
        assertThat(note.find(new SpanId(2))).contains(span(2, 7, 15));
        assertThat(note.find(new SpanId(3))).isEmpty();
    }

    @Test
    void refusesASpanWithoutEvidenceOrNumber() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new PhiSpan(new SpanId(1), new TextSpan(0, 1), IdentifierKind.PATIENT, Score.CERTAIN, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpanId(0));
    }

    @Test
    void asksAThresholdForEveryKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(Map.of(IdentifierKind.CITY, 0.5), 0.1));
        Thresholds half = Thresholds.uniform(0.5, 0.1);
        assertThat(half.accepts(IdentifierKind.CITY, new Score(0.5))).isTrue();
        assertThat(half.accepts(IdentifierKind.CITY, new Score(0.49))).isFalse();
        assertThat(half.shows(new Score(0.1))).isTrue();
    }
}
