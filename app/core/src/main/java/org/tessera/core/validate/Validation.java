package org.tessera.core.validate;

import java.util.List;

/**
 * What came of looking at an answer.
 *
 * @param findings what is wrong or worth a look
 * @param supports what the note says about each sentence, for showing the source beside it
 */
public record Validation(List<ValidationFinding> findings, List<SentenceSupport> supports) {
    public Validation {
        findings = List.copyOf(findings);
        supports = List.copyOf(supports);
    }

    /** The findings that block the sign-off. */
    public List<ValidationFinding> blocking() {
        return findings.stream().filter(ValidationFinding::blocks).toList();
    }
}
