package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.Seed;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.identifier.IdentifierKind;
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
 */
final class HostileAnswerTest {
    private static final Seed SEED = Seed.ofThisBuild();
    private static final int PROMPTS = 500;
    private static final int ANSWERS_PER_PROMPT = 210;

    private int answers;
    private int altered;
    private int recoverable;
    private int recovered;

    /** A prompt and the tokens that its answer has no right to. */
    private record Exchange(TestPrompt prompt, List<Token> strangers) {}

    @Test
    void restoresNothingWronglyLeavesNothingUnnoticedAndSignsNothingOpen() {
        for (int number = 0; number < PROMPTS; number++) {
            Random random = SEED.of(number);
            Exchange exchange = exchange(random, number);
            List<Token> sent = List.copyOf(exchange.prompt().draft().tokens());
            HostileAnswers hostile = new HostileAnswers(random, sent, exchange.strangers());
            for (int answer = 0; answer < ANSWERS_PER_PROMPT; answer++) {
                assertHeld(exchange.prompt(), hostile.next(), SEED.name(number));
                answers++;
            }
        }
        assertThat(answers).isGreaterThanOrEqualTo(100_000);
        assertThat(altered).as("altered tokens").isGreaterThan(200_000);
        assertThat((double) recovered / recoverable).as("bent tokens restored, of %d", recoverable)
                .isGreaterThanOrEqualTo(0.99);
    }

    /** A note in which one section stays at home; the tokens of another case are drawn apart. */
    private static Exchange exchange(Random random, int number) {
        TestNote note = TestNote
                .of("HPI: Odalys Ferrante, daughter of Wen Abara, fell on 3 May 2026 and 9 May 2026. "
                        + "Ferrante has MRN 4471-90236 at Brookhollow Clinic, tel 555-0142, seen by R. Aduba.\n"
                        + "SOCIAL HISTORY: lives at 12 Birch Lane, Tarnwick.\nPLAN: rest until 17 May 2026.")
                .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
                .hide(IdentifierKind.RELATIVE, "Wen Abara")
                .hide(IdentifierKind.DATE, "3 May 2026")
                .hide(IdentifierKind.DATE, "9 May 2026")
                .hide(IdentifierKind.PATIENT, "Ferrante")
                .hide(IdentifierKind.MEDICAL_RECORD, "4471-90236")
                .hide(IdentifierKind.FACILITY, "Brookhollow Clinic")
                .hide(IdentifierKind.PHONE, "555-0142")
                .hide(IdentifierKind.CLINICIAN, "R. Aduba")
                .hide(IdentifierKind.STREET, "12 Birch Lane")
                .hide(IdentifierKind.CITY, "Tarnwick")
                .hide(IdentifierKind.DATE, "17 May 2026");
        TestPrompt prompt = TestPrompt.of(note, random);
        Set<Token> sent = prompt.draft().tokens();
        List<Token> strangers = new ArrayList<>();
        for (TokenMap map : List.of(prompt.map(), TestPrompt.of(note, SEED.of(-number)).map())) {
            map.entries()
                    .stream()
                    .map(TokenEntry::token)
                    .filter(token -> !sent.contains(token))
                    .forEach(strangers::add);
        }
        return new Exchange(prompt, strangers);
    }

    private void assertHeld(TestPrompt prompt, HostileAnswers.Answer answer, String name) {
        String what = name + ": " + answer.text();
        TokenizedText text = new TokenizedText(answer.text());
        ReinsertedDocument document = new Reinserter(prompt.map(), prompt.draft().tokens()).reinsert(text);
        assertTrue(document.text().reveal().equals(putBack(document, prompt.map())), "other text", what);
        for (Reinsertion back : document.reinsertions()) {
            assertTrue(answer.pieces().stream().anyMatch(piece -> piece.token().equals(back.token())),
                    "value from nowhere", what);
        }
        LlmResponse response = new LlmResponse(text, "m", LlmResponse.Finish.COMPLETE, OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), Duration.ZERO);
        Validation validation = ResponseValidator.validate(document, response, prompt.draft(), List.of());
        for (int index = 0; index < answer.pieces().size(); index++) {
            assertFate(answer.pieces().get(index), answer.places().get(index), document, validation, what);
        }
        assertMissingReported(prompt.draft().tokens(), document, validation, what);
        assertSignedOnlyWhenSettled(document.text(), validation, what);
    }

    /** The answer with nothing changed but the values that the reinsertions name. */
    private static String putBack(ReinsertedDocument document, TokenMap map) {
        StringBuilder text = new StringBuilder(document.response().value());
        for (Reinsertion back : document.reinsertions().reversed()) {
            String value = map.find(back.token()).orElseThrow().value().reveal();
            text.replace(back.inResponse().start(), back.inResponse().end(), value);
        }
        return text.toString();
    }

    private void assertFate(HostileAnswers.Piece piece, TextSpan place, ReinsertedDocument document,
            Validation validation, String what) {
        List<Reinsertion> back = document.reinsertions()
                .stream()
                .filter(each -> place.contains((each.inResponse().start() + each.inResponse().end()) / 2))
                .toList();
        TextSpan restored = document.toRestored(place);
        boolean flagged = validation.blocking().stream().filter(finding -> switch (finding) {
            case ValidationFinding.AlteredToken token -> true;
            case ValidationFinding.UnknownToken token -> true;
            case ValidationFinding.BentToken token -> true;
            default -> false;
        }).anyMatch(finding -> finding.place().filter(restored::overlaps).isPresent());
        assertTrue(back.stream().allMatch(each -> each.token().equals(piece.token())), piece + " is wrong", what);
        switch (piece.fate()) {
            case EXACT -> assertTrue(back.size() == 1 && !back.getFirst().bent(), piece + " is lost", what);
            case BENT -> {
                altered++;
                recoverable++;
                recovered += back.isEmpty() ? 0 : 1;
                assertTrue(flagged, piece + " is unnoticed", what);
            }
            case SLIPPED -> {
                altered++;
                assertTrue(flagged, piece + " is unnoticed", what);
            }
            case DAMAGED -> {
                altered++;
                assertTrue(back.isEmpty(), piece + " is restored", what);
                assertTrue(flagged, piece + " is unnoticed", what);
            }
        }
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
