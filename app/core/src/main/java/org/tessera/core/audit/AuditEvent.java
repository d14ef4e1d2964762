package org.tessera.core.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.GateRule;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.NoteId;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;

/** One thing that happened. Written before the action that it permits. */
public sealed interface AuditEvent
        permits AuditEvent.OfWork, AccessEvent, KeepingEvent, QualityEvent, ReadingEvent, DocumentEvent {
    /** The stable name of this sort of event, for example {@code prompt-sent}. */
    String code();

    /** What happened to notes, prompts, answers and the register of providers. */
    sealed interface OfWork extends AuditEvent {
        @Override
        default String code() {
            return switch (this) {
                case StoreOpened opened -> "store-opened";
                case StoreRefused refused -> "store-refused";
                case NoteImported imported -> "note-imported";
                case NoteAnalyzed analyzed -> "note-analyzed";
                case ReviewFinished finished -> "review-finished";
                case GateRefused refused -> "gate-refused";
                case PromptSent sent -> "prompt-sent";
                case SendFailed failed -> "send-failed";
                case FellBack back -> "fell-back";
                case ResponseReceived received -> "response-received";
                case TokensReinserted reinserted -> "tokens-reinserted";
                case DocumentSigned signed -> "document-signed";
                case NoteDeidentified written -> "note-deidentified";
                case TextExported exported -> "text-exported";
                case SendingSwitched switched -> "sending-switched";
                case VendorsSwitched switched -> "vendors-switched";
                case StandingStated stated -> "standing-stated";
                case SiteListsChanged changed -> "site-lists-changed";
                case SiteModelSwitched switched -> "site-model-switched";
                case ProfileImported imported -> "profile-imported";
                case FallbackChanged changed -> "fallback-changed";
                case ProfileRemoved removed -> "profile-removed";
                case ProfileRenewed renewed -> "profile-renewed";
                case CredentialReplaced replaced -> "credential-replaced";
                case PassphraseChanged changed -> "passphrase-changed";
                case NoteDeleted deleted -> "note-deleted";
                case CaseDeleted deleted -> "case-deleted";
            };
        }
    }

    /** The store was opened with its passphrase. */
    record StoreOpened(String productVersion) implements OfWork {}

    /** Somebody tried to open the store and could not; the account is named if there is one of that name. */
    record StoreRefused(ProblemCode problem, Optional<AccountName> account) implements OfWork {}

    /**
     * A note came in.
     *
     * @param encounters the keyed hashes of what it can be asked for by: numbers of the patient or the visit, its label
     */
    record NoteImported(NoteId note, CaseId caseId, String format, int characters,
            List<EncounterHash> encounters) implements OfWork {
        /** @throws IllegalArgumentException if there are more than {@link EncounterHash#MOST} */
        public NoteImported {
            encounters = List.copyOf(encounters);
            if (encounters.size() > EncounterHash.MOST) {
                throw new IllegalArgumentException("an event carries at most " + EncounterHash.MOST + " encounters");
            }
        }

        /** A note that nothing is known of. */
        public NoteImported(NoteId note, CaseId caseId, String format, int characters) {
            this(note, caseId, format, characters, List.of());
        }
    }

    /** The detectors answered. */
    record NoteAnalyzed(NoteId note, Map<IdentifierType, Integer> found, int nearMisses,
            Sha256 engine) implements OfWork {
        public NoteAnalyzed {
            found = Map.copyOf(found);
        }
    }

    /**
     * A named person decided every span and made the statement of 45 CFR 164.514(b)(2)(ii).
     *
     * @param policy the rule that the statement is about
     */
    record ReviewFinished(NoteId note, NamedPerson reviewer, int confirmed, int changed, int added, int rejected,
            boolean bulk, DisclosurePolicy policy) implements OfWork {}

    /** The gate let a prompt not through. */
    record GateRefused(NoteId note, String profile, List<GateRule> failed) implements OfWork {
        public GateRefused {
            failed = List.copyOf(failed);
        }
    }

    /**
     * A prompt is about to leave.
     *
     * @param agreement the fingerprint of the signed agreement that covers it
     * @param attempt which attempt it is, from 1
     */
    record PromptSent(NoteId note, NamedPerson reviewer, String profile, String destination, String model,
            String region, Optional<Sha256> agreement, String template, Sha256 templateHash, Sha256 requestHash,
            int requestBytes, int tokens, int attempt) implements OfWork {}

    /** No usable answer came. */
    record SendFailed(NoteId note, String profile, ProblemCode problem, Sha256 requestHash) implements OfWork {}

    /** A provider gave no answer, and the prompt is about to go to the next one that the site named. */
    record FellBack(NoteId note, String from, String to, ProblemCode problem) implements OfWork {}

    /** An answer came. */
    record ResponseReceived(NoteId note, String profile, String model, Sha256 responseHash,
            Optional<String> providerRequestId, int inputTokens, int outputTokens, long milliseconds,
            String finish) implements OfWork {}

    /** Values were put back. */
    record TokensReinserted(NoteId note, int sent, int restored, int bent, int missing, int altered, int unknown,
            int repeated) implements OfWork {}

    /** A named person signed. */
    record DocumentSigned(NoteId note, NamedPerson signer, Sha256 document, int findingsSettled) implements OfWork {}

    /** The machine's answer is about to be written under a policy, and nobody reviewed it. */
    record NoteDeidentified(NoteId note, CaseId caseId, DisclosurePolicy policy) implements OfWork {}

    /** Text left the store for a file, the clipboard or the console. */
    record TextExported(NoteId note, String form, boolean identifying, boolean reviewed) implements OfWork {}

    /** Sending was switched on or off for the site. */
    record SendingSwitched(NamedPerson by, boolean allowed) implements OfWork {}

    /** Sending to vendors was switched on or off for the site. */
    record VendorsSwitched(NamedPerson by, boolean allowed) implements OfWork {}

    /** Somebody stated what the organisation is under HIPAA. */
    record StandingStated(NamedPerson by, HipaaStanding standing) implements OfWork {}

    /** The always-mask and never-mask lists are about to be replaced: how long they are and which version it is. */
    record SiteListsChanged(NamedPerson by, int always, int never, Sha256 content) implements OfWork {}

    /** The site's own model is about to be switched on, with its name and fingerprint, or off. */
    record SiteModelSwitched(NamedPerson by, Optional<String> model) implements OfWork {}

    /**
     * A provider profile is about to be kept.
     *
     * @param destination where it sends to
     * @param content the fingerprint of the whole profile
     * @param keyGiven whether a credential comes with it
     */
    record ProfileImported(String profile, String destination, Sha256 content, boolean keyGiven) implements OfWork {}

    /** The providers that are asked when the chosen one gives no answer are about to be replaced, in their order. */
    record FallbackChanged(NamedPerson by, List<String> profiles) implements OfWork {
        public FallbackChanged {
            profiles = List.copyOf(profiles);
        }
    }

    /** A provider profile is about to be forgotten with its credential. */
    record ProfileRemoved(String profile) implements OfWork {}

    /**
     * A provider profile is about to be kept in the place of the one of its name, by a person who looked at its evidence
     * again.
     *
     * @param content the fingerprint of the whole profile
     * @param credentialKept whether the old credential goes on: only to the same address, by the same route
     */
    record ProfileRenewed(NamedPerson by, String profile, String destination, Sha256 content,
            boolean credentialKept) implements OfWork {}

    /** The credential of a provider profile is about to be kept in the place of the one before it. */
    record CredentialReplaced(NamedPerson by, String profile) implements OfWork {}

    /** The passphrase of the store is about to be changed. */
    record PassphraseChanged() implements OfWork {}

    /** A note is about to be deleted. */
    record NoteDeleted(NoteId note, NamedPerson by) implements OfWork {}

    /** A case is about to be deleted with its notes, tokens and key. */
    record CaseDeleted(CaseId caseId, NamedPerson by) implements OfWork {}
}
