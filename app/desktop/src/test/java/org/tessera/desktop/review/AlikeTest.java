package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tessera.core.note.WordIndex;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.fixture.AnalyzedNotes;

final class AlikeTest {
    private static Alike of(String marked) {
        ReviewSession session = ReviewSession.of(AnalyzedNotes.of(marked));
        return Alike.of(session, new WordIndex(session.note().note().text().reveal()),
                SpanRows.of(session, ReviewOrder.READING).getFirst());
    }

    @Test
    void findsWholeValuesOnly() {
        assertThat(of("{CITY|Tern} and Ternwood, Tern, tern, a Tern.").hits())
                .extracting(hit -> hit.context().slice(hit.inContext()).reveal())
                .containsExactly("Tern", "Tern");
    }

    @Test
    void leavesAloneWhatLiesInsideAnotherToken() {
        assertThat(of("{CITY|Tern} at {STREET|12 Tern Court}").hits()).isEmpty();
    }

    @Test
    void takesUnmarkedPlacesAndSpansOfAnotherKindInOneStep() {
        ReviewSession session = ReviewSession.of(AnalyzedNotes.of("{CITY|Tern}, {FACILITY|Tern}, Tern, {CITY|Tern}"));
        Alike alike = Alike.of(session, new WordIndex(session.note().note().text().reveal()),
                SpanRows.of(session, ReviewOrder.READING).getFirst());
        assertThat(alike.step(session).decisions()).extracting(Object::getClass)
                .containsExactly(ReviewDecision.Confirmed.class, ReviewDecision.Retyped.class,
                        ReviewDecision.Added.class, ReviewDecision.Confirmed.class);
    }

    @Test
    void contextIsCutBetweenWords() {
        Alike.Hit hit = of(
                "{CITY|Tern}. She was seen once more in the small town of Tern where her brother has a farm.").hits()
                .getFirst();
        assertThat(hit.context().reveal()).isEqualTo("more in the small town of Tern where her brother has a");
    }
}
