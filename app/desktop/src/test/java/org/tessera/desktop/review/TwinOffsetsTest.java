package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.fixture.AnalyzedNotes;
import org.tessera.desktop.fixture.ReviewDesktop;

final class TwinOffsetsTest {
    private final ReviewDesktop desktop = new ReviewDesktop(
            ReviewSession.of(AnalyzedNotes.of("In {CITY|Dunmarrow} on {DATE|March 3} again")), InstantSource.system());
    private final TwinOffsets twins = new TwinOffsets(desktop.state().outgoing().placements());
    private final String original = desktop.state().session().note().note().text().reveal();
    private final String outgoing = desktop.state().outgoing().text().value();

    @Test
    void placesBetweenTokensAreFoundBothWays() {
        for (String word : new String[]{"In", " on ", " again"}) {
            int here = original.indexOf(word);
            int there = outgoing.indexOf(word);
            assertThat(twins.toOutgoing(here)).isEqualTo(there);
            assertThat(twins.toOriginal(there)).isEqualTo(here);
        }
    }

    @Test
    void placeInsideAValueIsTheStartOfItsToken() {
        assertThat(twins.toOutgoing(original.indexOf("marrow"))).isEqualTo(outgoing.indexOf("[[CITY"));
    }
}
