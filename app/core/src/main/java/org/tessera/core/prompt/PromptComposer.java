package org.tessera.core.prompt;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.tessera.core.note.NoteSection;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.vault.TokenizedText;

/**
 * Writes prompts: the template's instructions, and the user turn with the sections of the note that were chosen.
 */
public final class PromptComposer {
    private static final int BOUNDARY_LENGTH = 12;
    private static final String BOUNDARY_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** The zone in which a new year begins first, so that no date is taken for younger than it is anywhere. */
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

    private final Random random;
    private final InstantSource clock;

    /** @param random a cryptographic source in the product, a seeded one in tests */
    public PromptComposer(Random random) {
        this(random, InstantSource.system());
    }

    /**
     * The same by another clock.
     *
     * @param random a cryptographic source in the product, a seeded one in tests
     * @param clock tells today, from which the age behind a date is counted
     */
    public PromptComposer(Random random, InstantSource clock) {
        this.random = random;
        this.clock = clock;
    }

    /**
     * The prompt for a task.
     *
     * @param template the task
     * @param note the tokenized note
     * @param choice the sections that go in
     * @param map the tokens of the note's case
     */
    public PromptDraft compose(PromptTemplate template, TokenizedNote note, SectionChoice choice, TokenMap map) {
        String joined = choice.included()
                .stream()
                .map(NoteSection::range)
                .map(range -> note.slice(range).value().strip())
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n\n"));
        String visible = InvisibleCharacters.removeFrom(joined);
        String harmless = TemplateMarkers.neutralised(visible);
        List<Token> tokens = TokenFormat.exact(harmless).stream().map(TokenMention.Exact::token).toList();
        List<TokenFact> facts = TokenTable.of(tokens, map, LocalDate.ofInstant(clock.instant(), FIRST_ZONE));
        UserTurn user = new UserTurn(template.task(), template.headings(), facts, boundary(harmless),
                new TokenizedText(harmless));
        String system = template.instructions() + "\n\n" + Canary.passage(draw("canary-"));
        return new PromptDraft(template, note, choice, user.note(), facts, system, List.of(), user.text(),
                characters(joined) - characters(visible));
    }

    /**
     * The prompt of a later turn.
     *
     * @param before the prompt of the turn before
     * @param answer what came back, as received
     * @param question what is asked now, tokenized with the tokens of the case
     * @param map the tokens of the case, those of the question among them
     */
    public PromptDraft next(PromptDraft before, TokenizedText answer, TokenizedText question, TokenMap map) {
        return new FollowUp(map, LocalDate.ofInstant(clock.instant(), FIRST_ZONE)).after(before, answer, question);
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private String boundary(String text) {
        String drawn = draw("note-");
        while (text.contains(drawn)) {
            drawn = draw("note-");
        }
        return drawn;
    }

    private String draw(String start) {
        StringBuilder word = new StringBuilder(start);
        for (int count = 0; count < BOUNDARY_LENGTH; count++) {
            word.append(BOUNDARY_LETTERS.charAt(random.nextInt(BOUNDARY_LETTERS.length())));
        }
        return word.toString();
    }
}
