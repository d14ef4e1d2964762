package org.tessera.desktop.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.note.PhiText;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.work.ReceivedAnswer;

/**
 * What came back for a prompt and what was made of it so far.
 *
 * @param received as received, with tokens
 * @param profile who answered; empty if that profile is not there any more
 * @param draft the prompt that it answers
 * @param document with real values in the place of tokens
 * @param validation what was found in it
 * @param letter the text as a person edited it, and the findings that were settled
 * @param signed the signature under exactly that text; empty while there is none
 */
public record Answer(ReceivedAnswer received, Optional<ProviderProfile> profile, PromptDraft draft,
        ReinsertedDocument document, Validation validation, LetterDraft letter, Optional<SignedDocument> signed) {
    /** An answer that nobody has worked on. */
    public static Answer fresh(ReceivedAnswer received, Optional<ProviderProfile> profile, PromptDraft draft,
            ReinsertedDocument document, Validation validation) {
        LetterDraft untouched = new LetterDraft(document.text(), List.of(), validation.blocking().size());
        return new Answer(received, profile, draft, document, validation, untouched, Optional.empty());
    }

    /** The same with the letter as it was left. A signature counts only under the text as it stands. */
    public Answer resumed(LetterDraft left, Optional<SignedDocument> lastSigned) {
        return with(left.text(), Set.copyOf(left.settled()))
                .signedAs(lastSigned.filter(document -> document.text().equals(left.text())));
    }

    /** The same with another text; it is not signed. */
    public Answer edited(PhiText text) {
        return with(text, Set.copyOf(letter.settled()));
    }

    /** The same with a finding settled by a person; it is not signed. */
    public Answer settled(ValidationFinding finding) {
        Set<ValidationFinding> more = new LinkedHashSet<>(letter.settled());
        more.add(finding);
        return with(letter.text(), more);
    }

    /** The same with a finding open again; it is not signed. */
    public Answer reopened(ValidationFinding finding) {
        Set<ValidationFinding> less = new LinkedHashSet<>(letter.settled());
        less.remove(finding);
        return with(letter.text(), less);
    }

    private Answer with(PhiText text, Set<ValidationFinding> settled) {
        List<ValidationFinding> kept = validation.findings().stream().filter(settled::contains).distinct().toList();
        int open = (int) validation.blocking().stream().filter(finding -> !kept.contains(finding)).count();
        return new Answer(received, profile, draft, document, validation, new LetterDraft(text, kept, open),
                Optional.empty());
    }

    /** The same with a signature, or without one. */
    public Answer signedAs(Optional<SignedDocument> document) {
        return new Answer(received, profile, draft, this.document, validation, letter, document);
    }

    /** Whether a person has dealt with a finding. */
    public boolean isSettled(ValidationFinding finding) {
        return letter.settled().contains(finding);
    }

    /** The findings that still block the signature. */
    public List<ValidationFinding> open() {
        return validation.blocking().stream().filter(finding -> !isSettled(finding)).toList();
    }

    /** Whether no language model wrote it. */
    public boolean isOnDevice() {
        return profile.filter(known -> known.route() == Route.ON_DEVICE).isPresent();
    }
}
