package org.tessera.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tessera.core.digest.Sha256;
import org.tessera.core.fixture.TestNote;

final class AuditChainTest {
    private static List<AuditEntry> chain(int rows) {
        List<AuditEntry> chain = new ArrayList<>();
        Sha256 previous = AuditEntry.GENESIS;
        for (int number = 1; number <= rows; number++) {
            Instant at = TestNote.NOW.plusSeconds(number);
            String event = "{\"n\":" + number + "}";
            Sha256 hash = AuditEntry.hashOf(number, at, "note-imported", event, previous);
            chain.add(new AuditEntry(number, at, "note-imported", event, previous, hash));
            previous = hash;
        }
        return chain;
    }

    private static AuditVerification verify(List<AuditEntry> rows) {
        return AuditChain.verify(rows.iterator());
    }

    @Test
    void followsAnUnchangedChainToItsHead() {
        assertThat(verify(chain(5)))
                .isEqualTo(new AuditVerification.Intact(new AuditHead(5, chain(5).getLast().hash())));
        assertThat(verify(List.of())).isEqualTo(new AuditVerification.Intact(new AuditHead(0, AuditEntry.GENESIS)));
    }

    @TestFactory
    Stream<DynamicTest> noticesEveryChangeOfARow() {
        return Stream
                .<UnaryOperator<AuditEntry>>of(
                        row -> new AuditEntry(9, row.at(), row.code(), row.event(), row.previous(), row.hash()),
                        row -> new AuditEntry(3, row.at().plusMillis(1), row.code(), row.event(), row.previous(),
                                row.hash()),
                        row -> new AuditEntry(3, row.at(), "note-analyzed", row.event(), row.previous(), row.hash()),
                        row -> new AuditEntry(3, row.at(), row.code(), "{\"n\":4}", row.previous(), row.hash()),
                        row -> new AuditEntry(3, row.at(), row.code(), row.event(), Sha256.of("x"), row.hash()),
                        row -> new AuditEntry(3, row.at(), row.code(), row.event(), row.previous(), Sha256.of("x")))
                .map(change -> DynamicTest.dynamicTest("row 3", () -> {
                    List<AuditEntry> rows = chain(5);
                    rows.set(2, change.apply(rows.get(2)));
                    assertThat(verify(rows)).isEqualTo(new AuditVerification.Broken(3));
                }));
    }

    @Test
    void noticesARowThatWasTakenOutPutInOrMoved() {
        List<AuditEntry> shorter = chain(5);
        shorter.remove(1);
        assertThat(verify(shorter)).isEqualTo(new AuditVerification.Broken(2));
        List<AuditEntry> moved = chain(5);
        moved.set(1, moved.set(2, moved.get(1)));
        assertThat(verify(moved)).isEqualTo(new AuditVerification.Broken(2));
        List<AuditEntry> rewritten = chain(5);
        AuditEntry old = rewritten.get(1);
        rewritten.set(1, new AuditEntry(2, old.at(), old.code(), "{}", old.previous(),
                AuditEntry.hashOf(2, old.at(), old.code(), "{}", old.previous())));
        assertThat(verify(rewritten)).isEqualTo(new AuditVerification.Broken(3));
    }

    @Test
    void noticesATimeThatGoesBack() {
        List<AuditEntry> rows = chain(2);
        Instant before = TestNote.NOW;
        Sha256 previous = rows.getLast().hash();
        rows.add(new AuditEntry(3, before, "x", "{}", previous, AuditEntry.hashOf(3, before, "x", "{}", previous)));
        assertThat(verify(rows)).isEqualTo(new AuditVerification.Broken(3));
    }

    @Test
    void keepsNoTimeThatItsHashDoesNotCover() {
        Instant fine = Instant.parse("2026-11-22T09:30:00.123456789Z");
        Sha256 hash = AuditEntry.hashOf(1, fine, "x", "{}", AuditEntry.GENESIS);
        AuditEntry row = new AuditEntry(1, fine, "x", "{}", AuditEntry.GENESIS, hash);
        assertThat(row.isIntact()).isTrue();
        assertThat(row.at()).isEqualTo(Instant.parse("2026-11-22T09:30:00.123Z"));
    }

    @Test
    void namesEveryEvent() {
        assertThat(new AuditEvent.StoreOpened("0.1.0").code()).isEqualTo("store-opened");
        assertThat(new AuditEvent.SendingSwitched(TestNote.REVIEWER, false).code()).isEqualTo("sending-switched");
        assertThat(new AuditEvent.SiteListsChanged(TestNote.REVIEWER, 2, 1, Sha256.of("lists")).code())
                .isEqualTo("site-lists-changed");
        assertThat(new AuditEvent.SiteModelSwitched(TestNote.REVIEWER, Optional.empty()).code())
                .isEqualTo("site-model-switched");
    }
}
