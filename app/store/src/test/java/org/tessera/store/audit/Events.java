package org.tessera.store.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.GateRule;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.NoteId;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;

/** One event of every sort. */
final class Events {
    private static final NoteId NOTE = new NoteId("note-1");
    private static final NamedPerson PERSON = new NamedPerson("Zoë Márquez, MD");
    private static final Sha256 HASH = Sha256.of("anything");

    static final List<AuditEvent> ALL = List.of(new AuditEvent.StoreOpened("0.1.0"),
            new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG),
            new AuditEvent.NoteImported(NOTE, new CaseId("case-1"), "TEXT", 4096),
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
            new AuditEvent.CaseDeleted(new CaseId("case-1"), PERSON));

    private Events() {}

    static AuditEvent any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
