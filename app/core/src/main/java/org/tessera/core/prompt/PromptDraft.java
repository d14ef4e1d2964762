package org.tessera.core.prompt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.vault.TokenizedText;

/**
 * A prompt that nobody has permitted yet.
 *
 * @param template the task
 * @param note the tokenized note that it is made from
 * @param choice which sections went in
 * @param noteText the included sections, joined, without invisible characters
 * @param facts the token table, over all tokens of the conversation
 * @param system the instructions
 * @param earlier the turns before this one, oldest first; empty for a first prompt
 * @param user task, token table and note text; in a later turn the question
 * @param invisibleRemoved how many zero-width, direction and control characters were left out
 */
public record PromptDraft(PromptTemplate template, TokenizedNote note, SectionChoice choice, TokenizedText noteText,
        List<TokenFact> facts, String system, List<Exchange> earlier, String user, int invisibleRemoved) {
    public PromptDraft {
        facts = List.copyOf(facts);
        earlier = List.copyOf(earlier);
    }

    /** Where the note text reads like an instruction to a model, for the reviewer to look at before it is sent. */
    public List<TextSpan> instructionLike() {
        return InstructionFinder.find(noteText.value());
    }

    /** The tokens that the answer may use: those of all turns. */
    public Set<Token> tokens() {
        return facts.stream().map(TokenFact::token).collect(Collectors.toUnmodifiableSet());
    }
}
