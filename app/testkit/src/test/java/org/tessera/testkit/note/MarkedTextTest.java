package org.tessera.testkit.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

final class MarkedTextTest {
    @Test
    void readsMarksAndCountsOffsetsWithoutThem() {
        MarkedText marked = MarkedText.of("Ms. {PATIENT|Ferrante}, {DATE|3 May}.");
        assertThat(marked.text()).isEqualTo("Ms. Ferrante, 3 May.");
        assertThat(marked.gold()).containsExactly(new MarkedText.Gold(new TextSpan(4, 12), IdentifierKind.PATIENT),
                new MarkedText.Gold(new TextSpan(14, 19), IdentifierKind.DATE));
        assertThat(marked.at(marked.gold().getLast().span())).isEqualTo("3 May");
    }

    @Test
    void expectsNothingWithoutMarks() {
        assertThat(MarkedText.of("Foley out {sic}").gold()).isEmpty();
    }
}
