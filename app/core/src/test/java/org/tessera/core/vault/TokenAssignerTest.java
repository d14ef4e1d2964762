package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.review.ReviewedNote;

final class TokenAssignerTest {
    private static List<TokenPlacement> placements(TestNote note, long seed) {
        return new TokenAssigner(new Random(seed)).assign(TestNote.CASE, note.reviewed(), TokenMap.EMPTY)
                .note()
                .placements();
    }

    private static TestNote crowd(int people) {
        StringBuilder text = new StringBuilder();
        TestNote note = TestNote.of("");
        for (int number = 0; number < people; number++) {
            String name = "Abara" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
            text.append(name).append(" came. ");
            note = new TestNote(text.toString(), note.hidden(), List.of()).hide(IdentifierKind.PATIENT, name);
        }
        return note;
    }

    @Test
    void numbersEachLabelFromOneWithoutGap() {
        List<TokenPlacement> placed = placements(crowd(120), 5);
        assertThat(placed.stream().map(place -> place.token().index()).collect(Collectors.toSet())).hasSize(120)
                .allMatch(index -> index >= 1 && index <= 120);
    }

    @Test
    void saysNothingAboutTheOrderOfReading() {
        TestNote note = crowd(60);
        double sum = 0;
        int rounds = 400;
        for (int seed = 0; seed < rounds; seed++) {
            sum += correlation(placements(note, seed));
        }
        assertThat(sum / rounds).isBetween(-0.03, 0.03);
    }

    private static double correlation(List<TokenPlacement> placed) {
        double mean = (placed.size() - 1) / 2.0;
        double covariance = 0;
        double variance = 0;
        for (int place = 0; place < placed.size(); place++) {
            covariance += (place - mean) * (placed.get(place).token().index() - 1 - mean);
            variance += (place - mean) * (place - mean);
        }
        return covariance / variance;
    }

    @Test
    void drawsCheckCharactersThatNoOtherTokenOfTheCaseHas() {
        TokenMap map = TokenMap.EMPTY;
        for (int round = 0; round < 3; round++) {
            StringBuilder text = new StringBuilder();
            TestNote note = TestNote.of("");
            for (int number = 0; number < 300; number++) {
                String value = "id" + round + "x" + number;
                text.append(value).append(' ');
                note = new TestNote(text.toString(), note.hidden(), List.of()).hide(IdentifierKind.OTHER, value);
            }
            map = note.tokenized(map).map();
        }
        Set<String> checks = map.entries().stream().map(entry -> entry.token().check()).collect(Collectors.toSet());
        assertThat(checks).hasSize(900).anyMatch(check -> check.length() == 3);
    }

    @Test
    void letsTextThatLooksLikeATokenTravelAsOne() {
        TestNote note = TestNote.of("copied: [[NAME_01.K7]], name_02.q4 and [[x]]");
        TokenAssigner.Assignment made = note.tokenized();
        assertThat(made.note().placements()).hasSize(3)
                .allMatch(place -> place.token().label() == TokenLabel.TEXT)
                .allMatch(place -> place.kind().isEmpty());
        assertThat(made.map().entries()).extracting(entry -> entry.value().reveal())
                .containsExactlyInAnyOrder("[[NAME_01.K7]]", "name_02.q4", "[[x]]");
    }

    @Test
    void letsTravelWhatReadsLikeATokenOnlyOnceItsNeighbourDoes() {
        assertThat(outgoing("seen [age 62 maleNAME_01 home").replaceAll("\\[\\[TEXT_\\d\\d\\.\\w+]]", "_"))
                .isEqualTo("seen __ home");
    }

    private static String outgoing(String text) {
        return TestNote.of(text).tokenized().note().text().value();
    }

    @Test
    void leavesNoPieceOfATokenBesideASpanThatCutsIt() {
        TestNote note = TestNote.of("see NAME_01.K7 NAME_02.Q4]] x").hide(IdentifierKind.OTHER, "]]");
        String outgoing = note.tokenized().note().text().value();
        assertThat(outgoing).doesNotContain("NAME_02.Q4").doesNotContain("NAME_01.K7");
    }

    @Test
    void givesSpellingsOfOnePersonOneNumberAndPeopleOfTwoKindsTwo() {
        TestNote note = TestNote.of("Odalys Ferrante; Ferrante; Wen Abara; Abara")
                .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
                .hide(IdentifierKind.PATIENT, "Ferrante")
                .hide(IdentifierKind.RELATIVE, "Wen Abara")
                .hide(IdentifierKind.CLINICIAN, "Abara");
        List<Token> tokens = placements(note, 3).stream().map(TokenPlacement::token).toList();
        assertThat(tokens).allMatch(token -> token.label() == TokenLabel.NAME);
        assertThat(tokens.get(0).index()).isEqualTo(tokens.get(1).index());
        assertThat(new HashSet<>(tokens.stream().map(Token::index).toList())).hasSize(3);
        assertThat(tokens.get(0).form()).isEqualTo(1);
        assertThat(tokens.get(1).form()).isEqualTo(2);
    }

    @Test
    void leavesAloneWhatTheReviewerLetThrough() {
        ReviewedNote note = ReviewedNote.unreviewed(TestNote.of("no identifier here").analyzed());
        TokenAssigner.Assignment made = new TokenAssigner(new Random(1)).assign(TestNote.CASE, note, TokenMap.EMPTY);
        assertThat(made.note().text().value()).isEqualTo("no identifier here");
        assertThat(made.map().entries()).isEmpty();
    }
}
