package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class AuditSearchTest {
    private static final CaseId CASE = new CaseId("case-a");
    private static final NoteId FIRST = new NoteId("note-a");
    private static final NoteId SECOND = new NoteId("note-b");
    private static final NoteId OTHER = new NoteId("note-c");

    private final Store store = TestStores.inMemory();

    @BeforeEach
    void write() {
        EncounterHash visit = store.encounters().of(new PhiText("ENC 40-771"));
        EncounterHash record = store.encounters().of(new PhiText("MRN 8812"));
        store.audit().append(new AuditEvent.NoteImported(FIRST, CASE, "TEXT", 12, List.of(visit, record)));
        store.audit().append(new AuditEvent.NoteImported(SECOND, CASE, "TEXT", 12, List.of(record)));
        store.audit().append(new AuditEvent.NoteImported(OTHER, new CaseId("case-c"), "TEXT", 12));
        store.audit().append(new AuditEvent.TextExported(FIRST, "clipboard", false, true));
        store.audit().append(new AuditEvent.FellBack(SECOND, "site-a", "site-b", ProblemCode.ENDPOINT_BUSY));
        store.audit().append(new AuditEvent.GateRefused(OTHER, "site-a", List.of()));
        store.audit().append(new AuditEvent.TextExported(OTHER, "file", true, true));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Long> numbers(AuditQuery query) {
        return store.audit().find(query).stream().map(AuditEntry::number).toList();
    }

    @Test
    void findsTheEventsOfANote() {
        assertThat(numbers(AuditQuery.ALL.ofNote(FIRST))).containsExactly(1L, 4L);
    }

    @Test
    void findsTheEventsOfACaseAndOfItsNotes() {
        assertThat(numbers(AuditQuery.ALL.ofCase(CASE))).containsExactly(1L, 2L, 4L, 5L);
    }

    @Test
    void findsTheEventsOfAnEncounterHoweverItIsTyped() {
        assertThat(numbers(AuditQuery.ALL.ofEncounter(store.encounters().of(new PhiText(" enc 40-771 ")))))
                .containsExactly(1L, 4L);
        assertThat(numbers(AuditQuery.ALL.ofEncounter(store.encounters().of(new PhiText("mrn 8812")))))
                .containsExactly(1L, 2L, 4L, 5L);
        assertThat(numbers(AuditQuery.ALL.ofEncounter(store.encounters().of(new PhiText("8812"))))).isEmpty();
    }

    @Test
    void hashesAnEncounterOtherwiseInAnotherStore() {
        try (Store other = TestStores.inMemory()) {
            PhiText typed = new PhiText("MRN 8812");
            assertThat(other.encounters().of(typed)).isNotEqualTo(store.encounters().of(typed));
        }
    }

    @Test
    void findsWhatWentToAProviderOrFellBack() {
        assertThat(numbers(AuditQuery.ALL.ofProfile("site-a"))).containsExactly(5L, 6L);
        assertThat(numbers(AuditQuery.ALL.ofProfile("site-b"))).containsExactly(5L);
    }

    @Test
    void findsSortsAndPagesOfThem() {
        AuditQuery exports = AuditQuery.ALL.ofCodes(Set.of("text-exported", "gate-refused"));
        assertThat(numbers(exports)).containsExactly(4L, 6L, 7L);
        assertThat(numbers(exports.page(2))).containsExactly(4L, 6L);
        assertThat(numbers(exports.page(2).after(6))).containsExactly(7L);
        assertThat(numbers(exports.ofNote(OTHER))).containsExactly(6L, 7L);
    }

    @Test
    void findsATimeWithItsBeginningAndWithoutItsEnd() {
        Instant now = TestStores.CLOCK.instant();
        assertThat(numbers(AuditQuery.ALL.since(now))).hasSize(7);
        assertThat(numbers(AuditQuery.ALL.before(now))).isEmpty();
        assertThat(numbers(AuditQuery.ALL.since(now.plusMillis(1)))).isEmpty();
    }

    @Test
    void findsNothingOfAUserWhileNobodyLogsIn() {
        assertThat(numbers(AuditQuery.ALL.ofUser(new AccountName("ada.reviewer")))).isEmpty();
        assertThat(AuditQuery.ALL.isAll()).isTrue();
        assertThat(AuditQuery.ALL.after(3).page(2).isAll()).isTrue();
        assertThat(AuditQuery.ALL.ofNote(FIRST).isAll()).isFalse();
    }

    /** Whoever is logged in stands in every row, and rows go on when the machine's clock is turned back. */
    @Test
    void writesTheUserAndTimesThatNeverGoBack() {
        TurningClock clock = new TurningClock();
        try (AuditOnItsOwn own = new AuditOnItsOwn(clock, Optional.of(new AccountName("ada.reviewer")))) {
            AuditEvent event = new AuditEvent.TextExported(FIRST, "file", true, true);
            own.log().append(event);
            clock.now = clock.now.minus(Duration.ofHours(3));
            own.log().append(event);
            own.log().append(event);
            clock.now = clock.now.plus(Duration.ofHours(4));
            own.log().append(event);
            clock.now = clock.now.minusMillis(1);
            own.log().append(event);
            List<AuditEntry> rows = own.log().find(AuditQuery.ALL.ofUser(new AccountName("ada.reviewer")));
            assertThat(rows).extracting(AuditEntry::code)
                    .containsExactly("text-exported", "clock-turned-back", "text-exported", "text-exported",
                            "text-exported", "clock-turned-back", "text-exported");
            assertThat(rows.get(1).event()).isEqualTo(
                    "{\"clock\":\"2026-11-22T06:47:12.345Z\",\"milliseconds\":10800000,\"user\":\"ada.reviewer\"}");
            assertThat(rows.get(2).event()).as("what the clock stood at")
                    .startsWith("{\"clock\":\"2026-11-22T06:47:12.345Z\"");
            assertThat(rows.get(4).event()).doesNotContain("clock");
            assertThat(rows).extracting(AuditEntry::at).isSorted();
            assertThat(own.log().verify()).isEqualTo(new AuditVerification.Intact(own.log().head()));
        }
    }

    /** A clock that somebody turns. */
    private static final class TurningClock extends Clock {
        private Instant now = TestStores.CLOCK.instant();

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
