package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.CpuTime;
import org.tessera.core.fixture.Seed;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.signoff.SignOffDesk;
import org.tessera.core.validate.ResponseValidator;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedText;

/**
 * Over a hundred thousand answers with altered, invented, dropped, repeated and foreign tokens no wrong value is
 * restored, nothing is left without a finding, and nothing is signed while one is open.
 *
 * <p>A token is recoverable if undoing one {@link Mutation} gives its label, or a word or a gap in its place that
 * contradicts nothing, and its index, form and check characters as they were sent. Of these at least 99 of 100 are
 * restored, each kind counted by itself, and the others are reported. What was {@link Damage done} to the rest leaves
 * more than one reading or none, or puts the token where its value would leave the page: it is reported and stays.
 */
final class HostileAnswerTest {
    private static final Seed SEED = Seed.ofThisBuild();
    private static final int PROMPTS = 505;
    private static final int ANSWERS_PER_PROMPT = 200;

    /** In so many prompts there is one with a token map of a whole case. */
    private static final int WHOLE_CASES = 200;

    /** The checks that follow a restoration are made for one answer of so many. */
    private static final int VALIDATED = 24;

    private final Map<String, int[]> kinds = new TreeMap<>();
    private int answers;
    private int altered;

    /** A prompt and the tokens that its answer has no right to. */
    private record Exchange(TestPrompt prompt, List<Token> strangers) {}

    @Test
    void restoresNothingWronglyLeavesNothingUnnoticedAndSignsNothingOpen() {
        long millis = CpuTime.millisOf(this::askAll);
        StringBuilder figures = new StringBuilder();
        kinds.forEach(
                (kind, counts) -> figures.append("%n%6d of %6d restored: %s".formatted(counts[1], counts[0], kind)));
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "{0} answers, {1} altered tokens, {2} ms, -Dtessera.seed={3}{4}",
                        answers, altered, millis, String.valueOf(SEED.value()), figures);
        assertThat(answers).isGreaterThanOrEqualTo(100_000);
        assertThat(altered).as("altered tokens").isGreaterThan(200_000);
        for (Mutation mutation : Mutation.ALL) {
            int[] counts = kinds.getOrDefault(mutation.name(), new int[2]);
            assertThat((double) counts[1] / counts[0]).as("%s, restored of %d, %s", mutation.name(), counts[0], SEED)
                    .isGreaterThanOrEqualTo(0.99);
        }
    }

    private void askAll() {
        for (int number = 0; number < PROMPTS; number++) {
            Random random = SEED.of(number);
            Exchange exchange = exchange(random, number);
            List<Token> sent = List.copyOf(exchange.prompt().draft().tokens());
            HostileAnswers hostile = new HostileAnswers(random, sent, exchange.strangers());
            for (int answer = 0; answer < ANSWERS_PER_PROMPT; answer++) {
                assertHeld(exchange.prompt(), hostile.next(), SEED.name(number), random);
                answers++;
            }
        }
    }

    /** A note in which one section stays at home; the tokens of another case are drawn apart. */
    private static Exchange exchange(Random random, int number) {
        TestNote note = number % WHOLE_CASES == 0 ? HostileNotes.wholeCase() : HostileNotes.next(number);
        TestPrompt prompt = TestPrompt.of(note, random);
        Set<Token> sent = prompt.draft().tokens();
        List<Token> strangers = new ArrayList<>();
        for (TokenMap map : List.of(prompt.map(), TestPrompt.of(note, SEED.of(-number - 1)).map())) {
            map.entries()
                    .stream()
                    .map(TokenEntry::token)
                    .filter(token -> !sent.contains(token))
                    .forEach(strangers::add);
        }
        return new Exchange(prompt, strangers);
    }

    private void assertHeld(TestPrompt prompt, HostileAnswers.Answer answer, String name, Random random) {
        String what = name + ": " + answer.text();
        TokenizedText text = new TokenizedText(answer.text());
        ReinsertedDocument document = new Reinserter(prompt.map(), prompt.draft().tokens()).reinsert(text);
        assertTrue(document.text().reveal().equals(putBack(document, prompt.map())), "other text", what);
        for (Reinsertion back : document.reinsertions()) {
            assertTrue(answer.pieces().stream().anyMatch(piece -> piece.token().equals(back.token())),
                    "value from nowhere", what);
        }
        for (int index = 0; index < answer.pieces().size(); index++) {
            assertFate(answer.pieces().get(index), answer.places().get(index), document, what);
        }
        if (answers % VALIDATED == 0) {
            assertReported(prompt, document, what);
            assertSameWhileItComes(prompt, answer, document, random, what);
        }
    }

    /** The answer with nothing changed but the values that the reinsertions name. */
    private static String putBack(ReinsertedDocument document, TokenMap map) {
        StringBuilder text = new StringBuilder(document.response().value());
        for (Reinsertion back : document.reinsertions().reversed()) {
            String value = map.find(back.token()).orElseThrow().value().reveal();
            String restored = document.text().slice(back.inRestored()).reveal();
            String tail = restored.substring(value.length());
            assertTrue(restored.startsWith(value) && List.of("", "s", "'", "'s", "\u2019s").contains(tail),
                    "other value", restored);
            text.replace(back.inResponse().start(), back.inResponse().end(), restored);
        }
        return text.toString();
    }

    private void assertFate(HostileAnswers.Piece piece, TextSpan place, ReinsertedDocument document, String what) {
        List<Reinsertion> back = document.reinsertions()
                .stream()
                .filter(each -> place.contains((each.inResponse().start() + each.inResponse().end()) / 2))
                .toList();
        boolean reported = back.stream().anyMatch(Reinsertion::bent)
                || document.leftovers().stream().anyMatch(leftover -> leftover.inResponse().overlaps(place));
        assertTrue(back.stream().allMatch(each -> each.token().equals(piece.token())), piece + " is wrong", what);
        int[] counts = kinds.computeIfAbsent(piece.how(), how -> new int[2]);
        counts[0]++;
        counts[1] += back.isEmpty() ? 0 : 1;
        altered += piece.fate() == HostileAnswers.Fate.EXACT ? 0 : 1;
        switch (piece.fate()) {
            case EXACT -> assertTrue(back.size() == 1 && !back.getFirst().bent(), piece + " is lost", what);
            case BENT, SLIPPED -> assertTrue(reported, piece + " is unnoticed", what);
            case DAMAGED -> {
                assertTrue(back.isEmpty(), piece + " is restored", what);
                assertTrue(reported, piece + " is unnoticed", what);
            }
        }
    }

    /** Whatever was not put back, or was after a look, has a blocking finding at its place. */
    private static void assertReported(TestPrompt prompt, ReinsertedDocument document, String what) {
        LlmResponse response = new LlmResponse(document.response(), "m", LlmResponse.Finish.COMPLETE,
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Duration.ZERO);
        Validation validation = ResponseValidator.validate(document, response, prompt.draft(), List.of());
        Set<TextSpan> places = validation.blocking()
                .stream()
                .flatMap(finding -> finding.place().stream())
                .collect(Collectors.toSet());
        document.leftovers()
                .forEach(leftover -> assertTrue(places.contains(leftover.inRestored()), leftover + " is silent", what));
        document.reinsertions()
                .stream()
                .filter(Reinsertion::bent)
                .forEach(back -> assertTrue(places.contains(back.inRestored()), back + " is silent", what));
        assertMissingReported(prompt.draft().tokens(), document, validation, what);
        assertSignedOnlyWhenSettled(document.text(), validation, what);
    }

    /** In pieces the answer becomes the same text, but for bent tokens, which stay as they stand. */
    private static void assertSameWhileItComes(TestPrompt prompt, HostileAnswers.Answer answer,
            ReinsertedDocument document, Random random, String what) {
        StringBuilder expected = new StringBuilder(answer.text());
        document.reinsertions()
                .reversed()
                .stream()
                .filter(back -> !back.bent())
                .forEach(back -> expected.replace(back.inResponse().start(), back.inResponse().end(),
                        document.text().slice(back.inRestored()).reveal()));
        LiveRestoration live = new LiveRestoration(prompt.map(), prompt.draft().tokens());
        StringBuilder shown = new StringBuilder();
        int done = 0;
        while (done < answer.text().length()) {
            int end = Math.min(answer.text().length(), done + 1 + random.nextInt(12));
            shown.append(live.take(answer.text().substring(done, end)).reveal());
            done = end;
        }
        shown.append(live.rest().reveal());
        assertTrue(expected.toString().contentEquals(shown), "other text in pieces: " + shown, what);
    }

    private static void assertMissingReported(Set<Token> sent, ReinsertedDocument document, Validation validation,
            String what) {
        Set<Token> dropped = new HashSet<>(sent);
        document.reinsertions().forEach(back -> dropped.remove(back.token()));
        Set<Token> reported = validation.findings()
                .stream()
                .filter(ValidationFinding.MissingToken.class::isInstance)
                .map(finding -> ((ValidationFinding.MissingToken) finding).token())
                .collect(Collectors.toSet());
        assertTrue(reported.equals(dropped), "dropped tokens are unnoticed", what);
        assertTrue(document.repeated().size() == validation.findings()
                .stream()
                .filter(ValidationFinding.RepeatedToken.class::isInstance)
                .count(), "repeated tokens are unnoticed", what);
    }

    private static void assertSignedOnlyWhenSettled(PhiText text, Validation validation, String what) {
        Set<ValidationFinding> blocking = new HashSet<>(validation.blocking());
        assertTrue(isSigned(text, validation, blocking), "cannot be signed", what);
        if (!blocking.isEmpty()) {
            Set<ValidationFinding> allButOne = new HashSet<>(blocking);
            allButOne.remove(blocking.iterator().next());
            assertTrue(!isSigned(text, validation, allButOne), "is signed with a finding open", what);
        }
    }

    private static boolean isSigned(PhiText text, Validation validation, Set<ValidationFinding> settled) {
        try {
            SignOffDesk.sign(text, validation, settled, TestNote.REVIEWER, TestNote.NOW);
            return true;
        } catch (ProblemException blocked) {
            assertThat(blocked.problem()).isEqualTo(ProblemCode.SIGN_OFF_BLOCKED);
            return false;
        }
    }

    /** Says what is wrong only where something is: a message for each of millions of checks takes longer than the work. */
    private static void assertTrue(boolean held, String wrong, String what) {
        if (!held) {
            fail("%s | %s", wrong, what);
        }
    }
}
