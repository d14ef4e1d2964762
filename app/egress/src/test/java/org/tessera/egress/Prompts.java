package org.tessera.egress;

import java.util.List;
import java.util.Optional;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.vault.TokenizedText;
import org.tessera.testkit.prompt.Drafts;
import org.tessera.testkit.prompt.Templates;

/** Prompts of each kind: plain, with the form of an answer, and in a later turn. */
final class Prompts {
    private static final AnswerSchema FORM = new AnswerSchema("letter", """
            {"type":"object","properties":{"question":{"type":"string"},"open_points":{"type":"array",
             "items":{"type":"string"}}},"required":["question","open_points"],"additionalProperties":false}""");

    private Prompts() {}

    static PromptDraft plain() {
        return Drafts.of(Approvals.NOTE).draft();
    }

    static PromptDraft withSchema() {
        return Drafts.of(Approvals.NOTE, template(Templates.referral())).draft();
    }

    static PromptTemplate template(PromptTemplate plain) {
        return new PromptTemplate(plain.id(), plain.version(), plain.title(), plain.safety(), plain.task(),
                plain.include(), plain.headings(), plain.maxOutputTokens(), Optional.of(FORM));
    }

    static PromptDraft later() {
        PromptDraft first = plain();
        List<Exchange> earlier = List.of(
                new Exchange(new TokenizedText(first.user()), new TokenizedText("Dear colleague, \"please\" see.")),
                new Exchange(new TokenizedText("Shorter."), new TokenizedText("Please\nsee.")));
        return new PromptDraft(first.template(), first.note(), first.choice(), first.noteText(), first.facts(),
                first.system(), earlier, "As a list, please.", 0);
    }
}
