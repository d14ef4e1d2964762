package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.incident.BreachDuty;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.IncidentState;
import org.tessera.core.incident.RiskFactor;
import org.tessera.core.incident.RiskGrade;
import org.tessera.core.incident.RiskJudgement;
import org.tessera.core.incident.WhatLeft;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.access.Authority;
import org.tessera.store.Store;

class IncidentDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final NoteId NOTE = new NoteId("note-1");
    private static final NamedPerson OFFICER = new NamedPerson("Ada Officer");
    private static final Sha256 HASH = Sha256.of("any");
    private static final PhiText WORDS = new PhiText("Quilla Zebrano's letter went to *another* site");

    @TempDir
    Path folder;

    private final Store store = Store.inMemory(CLOCK);
    private final Authority authority = new Authority(store.session(), store.audit(), CLOCK);
    private final SendingSwitch sending = new SendingSwitch(store.settings(), store.audit(), authority);
    private final IncidentDesk desk = new IncidentDesk(store.incidents(), store.audit(), authority, sending, CLOCK,
            new Random(7));

    @BeforeEach
    void send() {
        store.audit().append(new AuditEvent.NoteAnalyzed(NOTE, Map.of(IdentifierType.NAME, 4), 0, HASH));
        store.audit()
                .append(new AuditEvent.PromptSent(NOTE, new NamedPerson("Ilse Sender"), "site-a",
                        "https://localhost:8000/v1", "model", "local", Optional.empty(), "referral/4", HASH, HASH, 1082,
                        18, 1));
        store.audit()
                .append(new AuditEvent.ResponseReceived(NOTE, "site-a", "model", HASH, Optional.empty(), 1, 2, 3,
                        "COMPLETE"));
        store.audit().append(new AuditEvent.TextExported(NOTE, "file", true, true));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> codesBehind(long number) {
        return store.audit().read(number + 1, 100).stream().map(AuditEntry::code).toList();
    }

    @Test
    void r115_opensAMisSendInOneStepAndStopsSending() {
        Incident incident = desk.open(Optional.of(3L), BreachSide.OURS, OFFICER, WORDS, true);
        assertThat(incident.left()).contains(new WhatLeft(2, "note-1", 1082, 18, Map.of(IdentifierType.NAME, 4),
                "site-a", "https://localhost:8000/v1", CLOCK.instant(), "Ilse Sender", false, true));
        assertThat(sending.isAllowed()).isFalse();
        assertThat(codesBehind(4)).containsExactly("sending-switched", "incident-opened");
        assertThat(store.incidents().list()).containsExactly(incident);
        assertThat(store.audit().read(1, 100)).noneMatch(row -> row.event().contains("Zebrano"));
    }

    @Test
    void refusesARowByWhichNothingLeftAndOpensWithoutOne() {
        for (long row : new long[]{1, 99}) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> desk.open(Optional.of(row), BreachSide.OURS, OFFICER, WORDS, false))
                    .matches(refused -> refused.problem() == ProblemCode.AUDIT_ROW_UNFIT);
        }
        assertThat(desk.open(Optional.empty(), BreachSide.PROVIDER, OFFICER, WORDS, false).left()).isEmpty();
    }

    @Test
    void r116_r117_leadsFromDiscoveryToTheEndAndReportsIt() throws IOException {
        String id = desk.open(Optional.of(4L), BreachSide.PROVIDER, OFFICER, WORDS, false).id();
        desk.contain(id, OFFICER, new PhiText("key withdrawn"));
        Map<RiskFactor, RiskJudgement> judgements = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            judgements.put(factor, new RiskJudgement(RiskGrade.MEDIUM, new PhiText("see | words")));
        }
        desk.assess(id, OFFICER, judgements, Optional.of(3));
        for (BreachDuty duty : desk.get(id).duties()) {
            desk.notified(id, duty.kind(), LocalDate.of(2026, 11, 22), OFFICER, PhiText.EMPTY);
        }
        Incident closed = desk.close(id, OFFICER, PhiText.EMPTY);
        assertThat(closed.state()).isEqualTo(IncidentState.CLOSED);
        assertThat(store.incidents().find(id)).contains(closed);
        desk.report(id, OFFICER, folder.resolve("incident.md"));
        desk.report(id, OFFICER, folder.resolve("incident.json"));
        assertThat(Files.readString(folder.resolve("incident.md"))).contains("Obtain the provider's notice",
                "see \\| words", "4 NAME", "done 2026-11-22", "\\*another\\*");
        assertThat(Files.readString(folder.resolve("incident.json"))).contains("\"breach\" : true", "\"people\" : 3");
        assertThat(codesBehind(4)).startsWith("incident-opened", "incident-changed").endsWith("incident-exported");
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> desk.get("00000000"))
                .matches(refused -> refused.problem() == ProblemCode.INCIDENT_UNKNOWN);
    }

    @Test
    void r69_writesTheAccountingOfDisclosures() throws IOException {
        desk.open(Optional.of(2L), BreachSide.OURS, OFFICER, WORDS, false);
        DisclosureAccount account = new DisclosureAccount(store.audit(), authority, store.incidents());
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(account.write(day, day, folder.resolve("d.csv"))).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("d.csv"))).containsExactly(
                "date,recipient,address,description,purpose,accountable,audit entry,note",
                "2026-11-22,site-a,https://localhost:8000/v1,\"de-identified prompt, 18 tokens, 1082 bytes\","
                        + "\"treatment, payment or operations (referral/4)\",no,2,note-1",
                "2026-11-22,not recorded,,\"text of the note with identifiers, as file\",not recorded,to be decided,4,"
                        + "note-1",
                "2026-11-22,site-a,https://localhost:8000/v1,incident " + store.incidents().list().getFirst().id()
                        + ",not permitted,yes,5,note-1");
        assertThat(account.write(day.plusDays(1), day.plusDays(2), folder.resolve("e.csv"))).isZero();
        assertThat(codesBehind(5)).containsExactly("disclosures-exported", "disclosures-exported");
    }
}
