package org.tessera.core.signoff;

import java.time.Instant;
import java.util.Set;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;

/** Takes signatures. */
public final class SignOffDesk {
    private SignOffDesk() {}

    /**
     * Signs a document.
     *
     * @param text the final text, edited or not
     * @param validation what was found in it
     * @param settled the findings that the signer acknowledged
     * @throws ProblemException {@link ProblemCode#SIGN_OFF_BLOCKED} while a blocking finding is not settled
     */
    public static SignedDocument sign(PhiText text, Validation validation, Set<ValidationFinding> settled,
            NamedPerson signer, Instant at) {
        long open = validation.blocking().stream().filter(finding -> !settled.contains(finding)).count();
        if (open > 0) {
            throw new ProblemException(ProblemCode.SIGN_OFF_BLOCKED, open + " open");
        }
        int acknowledged = (int) validation.findings().stream().filter(settled::contains).count();
        return new SignedDocument(text, new SignOff(signer, at, Sha256.of(text.reveal()), acknowledged));
    }
}
