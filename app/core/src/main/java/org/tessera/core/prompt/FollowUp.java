package org.tessera.core.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenizedText;

/**
 * Writes the next turn of a conversation. It is made of the turns before as they were sent and received, with tokens on
 * both sides: no restored text can get into it, and a token means the same in every turn.
 */
public final class FollowUp {
    private static final String TABLE = "\n\nToken table:\n";

    private final TokenMap map;
    private final LocalDate today;

    /**
     * For conversations about one case.
     *
     * @param map the tokens of the case, those of the question among them
     * @param today the day on which the prompt is made, where the day begins first
     */
    public FollowUp(TokenMap map, LocalDate today) {
        this.map = map;
        this.today = today;
    }

    /**
     * The prompt of the next turn: instructions and note stay, the turn before is added to the earlier ones.
     *
     * @param before the prompt of the turn before
     * @param answer what came back, as received
     * @param question what is asked now, tokenized with the tokens of the case
     */
    public PromptDraft after(PromptDraft before, TokenizedText answer, TokenizedText question) {
        String visible = InvisibleCharacters.removeFrom(question.value());
        String asked = TemplateMarkers.neutralised(visible);
        Set<Token> known = before.tokens();
        List<Token> fresh = TokenFormat.exact(asked)
                .stream()
                .map(TokenMention.Exact::token)
                .filter(token -> !known.contains(token))
                .distinct()
                .toList();
        List<Token> all = Stream.concat(before.facts().stream().map(TokenFact::token), fresh.stream()).toList();
        List<TokenFact> facts = TokenTable.of(all, map, today);
        List<TokenFact> told = facts.stream().filter(fact -> fresh.contains(fact.token())).toList();
        List<Exchange> earlier = new ArrayList<>(before.earlier());
        earlier.add(new Exchange(new TokenizedText(before.user()), answer));
        int removed = question.value().codePointCount(0, question.value().length())
                - visible.codePointCount(0, visible.length());
        return new PromptDraft(before.template(), before.note(), before.choice(), before.noteText(), facts,
                before.system(), earlier, told.isEmpty() ? asked : asked + TABLE + TokenTable.lines(told), removed);
    }
}
