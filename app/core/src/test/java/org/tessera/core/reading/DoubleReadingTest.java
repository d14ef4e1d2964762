package org.tessera.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.access.AccountName;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;

class DoubleReadingTest {
    private static final AnalyzedNote NOTE = TestNote.of("Seen by Pell")
            .hide(IdentifierKind.CLINICIAN, "Pell")
            .analyzed();
    private static final Instant NOW = TestNote.NOW;
    private static final Reader ODA = reader("Oda Reader");
    private static final Reader BO = reader("Bo Reader");
    private static final Reader CY = reader("Cy Reader");

    private static Reader reader(String name) {
        return new Reader(AccountName.of(name), new NamedPerson(name));
    }

    private static OneReading begun(Reader who) {
        return OneReading.of(who, ReviewSession.of(NOTE));
    }

    private static OneReading finished(Reader who) {
        return OneReading.of(who, ReviewSession.of(NOTE).confirmAll()).finished(NOW);
    }

    private static final DoubleReading MARKED = DoubleReading.of(NOTE, ODA, NOW);

    @Test
    void whoeverBeginsReadsFirstAndTheNextPersonSecond() {
        assertThat(MARKED.turnOf(BO)).contains(Turn.FIRST);
        DoubleReading begun = MARKED.with(Turn.FIRST, begun(BO));
        assertThat(begun.turnOf(BO)).contains(Turn.FIRST);
        assertThat(begun.turnOf(CY)).contains(Turn.SECOND);
        assertThat(begun.with(Turn.SECOND, begun(CY)).turnOf(ODA)).isEmpty();
    }

    @Test
    void onePersonWithTwoAccountsIsOneReader() {
        Reader otherAccount = new Reader(new AccountName("night.shift"), BO.person());
        DoubleReading begun = MARKED.with(Turn.FIRST, begun(BO));
        assertThat(begun.turnOf(otherAccount)).contains(Turn.FIRST);
        assertThatThrownBy(() -> begun.with(Turn.SECOND, begun(otherAccount)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReaderStaysBlindUntilTheOwnReadingIsFinished() {
        DoubleReading one = MARKED.with(Turn.FIRST, finished(BO));
        assertThat(one.isBlindTo(BO)).isFalse();
        assertThat(one.isBlindTo(CY)).isTrue();
        assertThat(one.with(Turn.SECOND, begun(CY)).isBlindTo(ODA)).isFalse();
    }

    @Test
    void itIsReadyForARulingOnceBothEnded() {
        DoubleReading one = MARKED.with(Turn.FIRST, finished(BO)).with(Turn.SECOND, begun(CY));
        assertThat(one.isReadyForRuling()).isFalse();
        assertThatThrownBy(() -> one.ruled(NOW)).isInstanceOf(IllegalArgumentException.class);
        DoubleReading both = one.with(Turn.SECOND, finished(CY));
        assertThat(both.isReadyForRuling()).isTrue();
        assertThat(both.ruled(NOW).isOpen()).isFalse();
    }

    @Test
    void standingTellsNobodyHowFarAnotherPersonIs() {
        DoubleReading firstGoesOn = MARKED.with(Turn.FIRST, begun(BO));
        DoubleReading firstEnded = MARKED.with(Turn.FIRST, finished(BO));
        for (DoubleReading one : new DoubleReading[]{firstGoesOn, firstEnded}) {
            assertThat(one.standingFor(Optional.of(CY))).isEqualTo(ReadingStanding.SECOND_READER);
            assertThat(one.standingFor(Optional.empty())).isEqualTo(ReadingStanding.OTHERS_READ);
        }
        assertThat(firstEnded.standingFor(Optional.of(BO))).isEqualTo(ReadingStanding.OWN_FINISHED);
        DoubleReading both = firstEnded.with(Turn.SECOND, finished(CY));
        assertThat(both.standingFor(Optional.of(ODA))).isEqualTo(ReadingStanding.TO_RULE);
        assertThat(both.ruled(NOW).standingFor(Optional.of(ODA))).isEqualTo(ReadingStanding.RULED);
    }
}
