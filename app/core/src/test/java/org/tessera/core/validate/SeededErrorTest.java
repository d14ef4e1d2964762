package org.tessera.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.Seed;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenizedText;
import org.tessera.core.note.PhiText;
import org.tessera.core.prompt.TokenFact;

/** Faithful answers raise few findings, and answers with one error raise one that fits, counted for each class. */
final class SeededErrorTest {
    private static final Seed SEED = Seed.ofThisBuild();
    private static final int EACH = 200;

    /** Whether a blocking finding of the right sort is among them. */
    private static boolean isCaught(SeededErrors.Slip slip, List<ValidationFinding> findings) {
        List<String> codes = switch (slip) {
            case PERSONS, DATES -> List.of("swapped-token");
            case DOSES, RESULTS_SWAPPED, ROLE -> List.of("number-elsewhere");
            case NEGATION_LOST, NEGATION_ADDED -> List.of("negation-changed");
            case OTHER_SIDE -> List.of("side-changed");
            case UNIT -> List.of("other-unit");
            case NEW_NUMBER -> List.of("value-not-in-note", "number-elsewhere");
            case ADDRESS -> List.of("address");
            case MARKUP -> List.of("markup");
            case EXPOSED -> List.of("token-in-address");
            case ENCODED -> List.of("encoded-text");
        };
        return findings.stream()
                .filter(ValidationFinding::blocks)
                .map(ValidationFinding::code)
                .anyMatch(codes::contains);
    }

    private static List<ValidationFinding> findings(SeededErrors seeded, String answer) {
        PromptDraft empty = TestPrompt.of(TestNote.of("HPI: cough")).draft();
        List<Token> tokens = TokenFormat.exact(seeded.note())
                .stream()
                .map(TokenMention.Exact::token)
                .distinct()
                .toList();
        TokenMap map = new TokenMap(tokens.stream()
                .map(token -> new TokenEntry(token, new PhiText("Value " + token.index()), Optional.empty()))
                .toList());
        PromptDraft draft = new PromptDraft(empty.template(), empty.note(), empty.choice(),
                new TokenizedText(seeded.note()), tokens.stream().map(token -> new TokenFact(token, "x")).toList(),
                empty.system(), List.of(), empty.user(), 0);
        TokenizedText text = new TokenizedText(answer);
        LlmResponse response = new LlmResponse(text, "m", LlmResponse.Finish.COMPLETE, OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), Duration.ZERO);
        return ResponseValidator
                .validate(new Reinserter(map, draft.tokens()).reinsert(text), response, draft, List.of())
                .findings();
    }

    @Test
    void raisesFewFindingsOnFaithfulAnswers() {
        int sentences = 0;
        Map<String, Integer> raised = new TreeMap<>();
        for (int number = 0; number < EACH; number++) {
            SeededErrors seeded = new SeededErrors(SEED.of(number));
            String answer = seeded.faithful();
            sentences += Sentences.of(answer).size();
            findings(seeded, answer).stream()
                    .filter(ValidationFinding::blocks)
                    .forEach(finding -> raised.merge(finding.code(), 1, Integer::sum));
        }
        int all = raised.values().stream().mapToInt(Integer::intValue).sum();
        log("faithful: %d blocking findings in %d sentences %s, seed %d".formatted(all, sentences, raised,
                SEED.value()));
        assertThat(100.0 * all / sentences).as("findings in 100 faithful sentences: %s", raised).isLessThan(3);
    }

    @Test
    void findsNearlyEveryErrorOfEveryClass() {
        Map<SeededErrors.Slip, Integer> caught = new EnumMap<>(SeededErrors.Slip.class);
        Map<SeededErrors.Slip, Integer> tried = new EnumMap<>(SeededErrors.Slip.class);
        int cases = 0;
        for (SeededErrors.Slip error : SeededErrors.Slip.values()) {
            for (int number = 0; number < EACH; number++) {
                Random random = SEED.of(cases++);
                SeededErrors seeded = new SeededErrors(random);
                List<ValidationFinding> found = findings(seeded, seeded.wrong(error));
                tried.merge(error, 1, Integer::sum);
                caught.merge(error, isCaught(error, found) ? 1 : 0, Integer::sum);
            }
        }
        log(caught.entrySet().stream().map(entry -> entry + " of " + EACH).collect(Collectors.joining(", ")));
        assertThat(tried.values()).allMatch(count -> count >= 200);
        caught.forEach((error, count) -> assertThat((double) count / EACH).as("%s, %s", error, SEED)
                .isGreaterThanOrEqualTo(0.9));
    }

    private static void log(String figures) {
        System.getLogger(SeededErrorTest.class.getName()).log(System.Logger.Level.INFO, figures);
    }
}
