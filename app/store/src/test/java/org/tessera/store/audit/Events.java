package org.tessera.store.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.audit.QualityEvent;
import org.tessera.core.audit.DocumentEvent;
import org.tessera.core.audit.ReadingEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.GateRule;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.core.readiness.AttestedRow;
import org.tessera.core.reading.Turn;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;

/** One event of every sort. */
final class Events {
    private static final NoteId NOTE = new NoteId("note-1");
    private static final NamedPerson PERSON = new NamedPerson("Zoë Márquez, MD");
    private static final AccountName ACCOUNT = new AccountName("zoe.marquez.md");
    private static final Sha256 HASH = Sha256.of("anything");

    static final List<AuditEvent> ALL = List.of(new AuditEvent.StoreOpened("0.1.0"),
            new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG, Optional.of(ACCOUNT)),
            new AuditEvent.NoteImported(NOTE, new CaseId("case-1"), "TEXT", 4096,
                    List.of(new EncounterHash("5f2a".repeat(8)), new EncounterHash("9c41".repeat(8)))),
            new AuditEvent.NoteAnalyzed(NOTE, Map.of(IdentifierType.NAME, 4, IdentifierType.DATE, 9), 3, HASH),
            new AuditEvent.ReviewFinished(NOTE, PERSON, 12, 1, 2, 0, true, DisclosurePolicy.SAFE_HARBOR),
            new AuditEvent.GateRefused(NOTE, "site-vllm", List.of(GateRule.REVIEWED, GateRule.FIELDS_CLEAN)),
            new AuditEvent.PromptSent(NOTE, PERSON, "site-vllm", "https://localhost:8000/v1", "model-7b", "local",
                    Optional.of(HASH), "referral/4", HASH, HASH, 1082, 18, 1),
            new AuditEvent.FellBack(NOTE, "site-vllm", "on-device", ProblemCode.ENDPOINT_BUSY),
            new AuditEvent.FallbackChanged(PERSON, List.of("site-vllm", "on-device")),
            new AuditEvent.SendFailed(NOTE, "site-vllm", ProblemCode.ENDPOINT_TIMED_OUT, HASH),
            new AuditEvent.ResponseReceived(NOTE, "site-vllm", "model-7b", HASH, Optional.of("req-5f2a"), 318, 241,
                    3800L, "COMPLETE"),
            new AuditEvent.TokensReinserted(NOTE, 8, 7, 0, 0, 1, 0, 0),
            new AuditEvent.DocumentSigned(NOTE, PERSON, HASH, 2),
            new AuditEvent.NoteDeidentified(NOTE, new CaseId("case-1"), DisclosurePolicy.EXPERT_SHIFT),
            new AuditEvent.TextExported(NOTE, "clipboard", true, true), new AuditEvent.SendingSwitched(PERSON, false),
            new AuditEvent.VendorsSwitched(PERSON, false),
            new AuditEvent.StandingStated(PERSON, HipaaStanding.COVERED_ENTITY),
            new AuditEvent.SiteListsChanged(PERSON, 2, 1, HASH),
            new AuditEvent.SiteModelSwitched(PERSON, Optional.of("ward-ner-1")),
            new AuditEvent.ProfileImported("site-vllm", "https://localhost:8000/v1", HASH, true),
            new AuditEvent.ProfileRenewed(PERSON, "site-vllm", "https://localhost:8000/v1", HASH, true),
            new AuditEvent.CredentialReplaced(PERSON, "site-vllm"), new AuditEvent.ProfileRemoved("site-vllm"),
            new AuditEvent.PassphraseChanged(), new AuditEvent.NoteDeleted(NOTE, PERSON),
            new AuditEvent.CaseDeleted(new CaseId("case-1"), PERSON),
            new AccessEvent.LoggedIn(ACCOUNT, Set.of(Role.CLINICIAN, Role.REVIEWER), true),
            new AccessEvent.LoggedOut(AccessEvent.Ending.IDLE),
            new AccessEvent.AccountAdded(ACCOUNT, Set.of(Role.REVIEWER)),
            new AccessEvent.RolesChanged(ACCOUNT, Set.of(Role.ADMINISTRATOR)),
            new AccessEvent.AccountDeactivated(ACCOUNT), new AccessEvent.PassphraseReset(ACCOUNT),
            new AccessEvent.SecondFactorEnrolled(ACCOUNT), new AccessEvent.SecondFactorRemoved(ACCOUNT),
            new AccessEvent.RecoveryCodeUsed(ACCOUNT, 7), new AccessEvent.EmergencyKeyMade(),
            new AccessEvent.EmergencyOpened(PERSON, EmergencyReason.PATIENT_CARE, Instant.parse("2026-11-22T11:00:00Z"),
                    true),
            new AccessEvent.EmergencyReviewed(PERSON, "5f2a"), new AccessEvent.AccessReviewed(PERSON, 4, 1),
            new AccessEvent.AccessRefused(Permission.SEND), new AccessEvent.NoteOpened(NOTE),
            new ReadingEvent.DoubleReadingMarked(NOTE, PERSON), new ReadingEvent.DoubleReadingWithdrawn(NOTE, PERSON),
            new ReadingEvent.ReadingFinished(NOTE, PERSON, Turn.SECOND),
            new DocumentEvent.PicturesSeen(NOTE, PERSON, 3), new DocumentEvent.DocumentWritten(NOTE, "pdf", 4, true),
            new ReadingEvent.ReadingsCompared(NOTE, 240, 236, Optional.of(941), 40, 3, 2, 1),
            new ReadingEvent.ReadingsRuled(NOTE, PERSON, PERSON, PERSON, 44, 2, 3, 1),
            new KeepingEvent.SettingChanged(PERSON, "idle-minutes"),
            new KeepingEvent.RetentionChanged(PERSON, KeepingEvent.Kind.NOTES, Optional.of(30)),
            new KeepingEvent.Expired(KeepingEvent.Kind.ANSWERS, 12),
            new KeepingEvent.CaseExported(new CaseId("case-1"), 3), new KeepingEvent.BackupMade(HASH, 1_048_576),
            new KeepingEvent.BackupRestored(HASH, 318), new KeepingEvent.BackupDrilled(HASH, true, 4_200),
            new KeepingEvent.BackupsDiscarded(2), new KeepingEvent.AuditExported("csv", 9_000),
            new KeepingEvent.DisclosuresExported(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), 41),
            new KeepingEvent.IncidentOpened(PERSON, "9c41", Optional.of(318L)),
            new KeepingEvent.IncidentChanged(PERSON, "9c41", "ASSESSED", HASH),
            new KeepingEvent.IncidentExported(PERSON, "9c41"), new KeepingEvent.ClockTurnedBack(86_400_000),
            new KeepingEvent.ReadinessAttested(PERSON, AttestedRow.TRAINING),
            new KeepingEvent.ProxyChanged(PERSON, Optional.of("proxy.ward.example:3128"), List.of(".ward.example"),
                    true),
            new KeepingEvent.StoreUpgraded(3, 4, Optional.of(HASH)),
            new QualityEvent.SampleDrawn(PERSON, 299, "5f2a91c3"),
            new QualityEvent.SampleRead(PERSON, NOTE, Optional.of(1)), new QualityEvent.LeakMended(PERSON, NOTE, true),
            new QualityEvent.KindValidated(PERSON, IdentifierKind.PHONE, 377, 2),
            new QualityEvent.KindWithdrawn(PERSON, IdentifierKind.PHONE), new QualityEvent.GoldEvaluated(PERSON, 100),
            new QualityEvent.QualityExported(PERSON, false));

    private Events() {}

    static AuditEvent any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
