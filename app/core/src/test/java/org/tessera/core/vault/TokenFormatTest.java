package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.fixture.CpuTime;
import org.tessera.core.fixture.RandomText;
import org.tessera.core.fixture.Seed;
import org.tessera.core.identifier.TokenLabel;

final class TokenFormatTest {
    private static final Token NAME = new Token(TokenLabel.NAME, 1, 1, "K7");
    private static final Token OTHER_SPELLING = new Token(TokenLabel.NAME, 12, 3, "W3Q");

    private static List<Token> bent(String text) {
        return TokenFormat.scan(text)
                .stream()
                .filter(TokenMention.Bent.class::isInstance)
                .map(mention -> ((TokenMention.Bent) mention).token())
                .toList();
    }

    private static String parts(String text) {
        return TokenFormat.scan(text)
                .stream()
                .map(mention -> mention.getClass().getSimpleName() + " "
                        + text.substring(mention.span().start(), mention.span().end()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({"NAME, 1, 1, K7, [[NAME_01.K7]]", "DATE, 12, 2, W3, [[DATE_12B.W3]]",
            "ID, 123456, 26, ABCD, [[ID_123456Z.ABCD]]", "TEXT, 9, 27, AB, [[TEXT_09BB.AB]]",
            "IP, 99, 651, A2, [[IP_99ZZ.A2]]"})
    void writesAndReadsBack(TokenLabel label, int index, int form, String check, String written) {
        Token token = new Token(label, index, form, check);
        assertThat(token.text()).isEqualTo(written);
        assertThat(TokenFormat.exact("x" + written + "y").getFirst().token()).isEqualTo(token);
    }

    @Test
    void readsBackEveryForm() {
        for (int form = 1; form <= Token.MOST_FORMS; form++) {
            Token token = new Token(TokenLabel.NAME, 7, form, "QX");
            assertThat(TokenFormat.exact(token.text()).getFirst().token()).isEqualTo(token);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, K7", "1000000, 1, K7", "1, 0, K7", "1, 652, K7", "1, 1, K", "1, 1, 7K", "1, 1, KI", "1, 1, K1",
            "1, 1, ABCDE", "1, 1, k7"})
    void hasNoTokenThatCannotBeWritten(int index, int form, String check) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Token(TokenLabel.NAME, index, form, check));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[NAME_1.K7]]", "[NAME_01.K7]", "[[NAME_001.K7]]", "[[NAME_00.K7]]", "[[name_01.K7]]",
            "[[NAME_01A.K7]]", "[[NAME_01.K]]", "[[NAME_01.I7]]", "[[ NAME_01.K7]]", "[[NOMBRE_01.K7]]",
            "[[NAME_01.K7]"})
    void takesNothingElseForExact(String text) {
        assertThat(TokenFormat.exact(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[name_01.k7]", "[[Name_01.K7]]", "[NAME_01.K7]", "[[NAME_1.K7]]", "[[NAME_001.K7]]",
            "[[ NAME_01.K7 ]]", "[[NAME 01 K7]]", "[[NAME-01-K7]]", "[NAME 01.K7]", "[[NAME_01 .K7]]",
            "[[NAME_01\n.K7]]", "\\[\\[NAME\\_01.K7\\]\\]", "\\[\\[NAME\\_01\\.K7\\]\\]", "NAME_01.K7", "name_01.k7",
            "NAME-01-K7", "NAME\\_01.K7", "NAME 01.K7", "**NAME_01.K7**", "`NAME_01.K7`", "_NAME_01.K7_",
            "(NAME_01.K7)", "(NAME_01.K7)s", "［［NAME_01.K7］］", "【NAME_01.K7】", "［［ＮＡＭＥ＿０１．Ｋ７］］", "ＮＡＭＥ＿０１．Ｋ７",
            "{{NAME_01.K7}}", "<NAME_01.K7>", "&#91;&#91;NAME_01.K7&#93;&#93;",
            "&lbrack;&lbrack;NAME_01.K7&rbrack;&rbrack;", "\\u005b\\u005bNAME_01.K7\\u005d\\u005d",
            "[[NAME\u200B_01.K7]]", "[[NA\u00ADME_01.K7]]", "NA\u200BME_01.K7", "[[NAME_01.K7", "NAME_01.K7]]",
            "[[**NAME_01.K7**]]", "[[NAME‑01‑K7]]", "[[NAME_01·K7]]", "[[NAME&#95;01.K7]]", "[[NAME_01.K7]'s"})
    void readsABentToken(String text) {
        assertThat(bent(text)).as(parts(text)).containsExactly(NAME);
        assertThat(bent("Seen by " + text + " today.")).containsExactly(NAME);
        assertThat(TokenFormat.scan(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[name_12c.w3q]", "NAME_12C.W3Q", "[[NAME 12 C W3Q]]", "[[NAME_12C-W3Q]]",
            "[[NAME_12 C.W3Q]]"})
    void readsABentTokenWithAForm(String text) {
        assertThat(bent(text)).as(parts(text)).containsExactly(OTHER_SPELLING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[NAME_01]]", "[[the patient]]", "NAME_01", "name_01", "[[NAME_01.K", "[[NAME_01", "[[NAM",
            "[[", "[[NAME_01.]]", "[[NOMBRE_01.K7]]", "NOMBRE_01.K7", "[Nombre_01.K7]", "[[PERSON_01.K7]]",
            "theNAME_01.K7", "[[NAME_01.K77777]]", "[[NAME.K7]]", "[NAME]", "[DATE 3]", "NAME 01", "[[NAME_01.K7xy]]",
            "[[NAMES_01.K7]]", "9NAME_01.K7]]", "9NAME_01.K7", "XNAME_1.K7", "the patient]]", "NAME_O2.VK", "NAME02VK",
            "Name 02VK", "{NAME}", "NAME01", "name01"})
    void noticesWhatOnlyLooksLikeAToken(String text) {
        assertThat(bent(text).contains(NAME)).as(parts(text)).isFalse();
        assertThat(TokenFormat.scan("Seen by " + text + " today.")).as(parts(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"age 62 male", "Age: 45 man", "(age 62 male)", "Plan: 1. See cardiology",
            "Plan:\n1. Get an MRI", "plan 2 days", "Plan 12 days", "Date 12 May", "a 62-year-old", "Age 62-year-old",
            "ID 4 at bedside", "zip 02139", "phone 555 per chart", "text 2 her", "IP 10.20.30.40", "Device 3 cm", "[1]",
            "NAME", "name: none", "rename_01.k7", "[**Name**]", "[**2151-7-16**]", "[**Hospital 12**]", "___",
            "DATE 01/02/2026", "date 3.5 mg", "Facility 2 beds", "f(x) = [a]", "image 12. No change", "ST_segment",
            "Grade 2/6", "U_01.K7", "Name", "date 01/02", "Plan 2", "ID 4", "{patient}"})
    void leavesOrdinaryTextAlone(String text) {
        assertThat(parts(text)).isEmpty();
    }

    @Test
    void takesOnlyTheBracketsOfTheToken() {
        assertThat(parts("([NAME_01.k7])")).isEqualTo("Bent [NAME_01.k7]");
        assertThat(parts("(see [[Name_01.K7]])")).isEqualTo("Bent [[Name_01.K7]]");
        assertThat(parts("**Patient: NAME_01.K7**")).isEqualTo("Bent NAME_01.K7");
    }

    @Test
    void prefersTheExactReadingAndKeepsOrderWithoutOverlap() {
        String text = "[[NAME_01.K7]] and [name_12c.w3q], then [[unknown]] [[[DATE_02.Q4]]]";
        assertThat(parts(text))
                .isEqualTo("Exact [[NAME_01.K7]]; Bent [name_12c.w3q]; Lookalike [[unknown]]; Exact [[DATE_02.Q4]]");
    }

    @Test
    void givesPlacesInOrderInsideTheTextAndApartWhateverTheText() {
        Seed seed = Seed.ofThisBuild();
        for (int number = 0; number < 20_000; number++) {
            RandomText pieces = new RandomText(seed.of(number));
            String text = pieces.piece(TokenMap.EMPTY) + pieces.piece(TokenMap.EMPTY) + pieces.piece(TokenMap.EMPTY);
            int done = 0;
            for (TokenMention mention : TokenFormat.scan(text)) {
                assertThat(mention.span().start()).as(seed.name(number)).isGreaterThanOrEqualTo(done);
                done = mention.span().end();
            }
            assertThat(done).as(seed.name(number)).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void seesBothOfTwoTokensThatTouch() {
        assertThat(parts("[[NAME_01.K7]][[DATE_02.Q4]]")).isEqualTo("Exact [[NAME_01.K7]]; Exact [[DATE_02.Q4]]");
        assertThat(parts("[[NAME_01.K7[[DATE_02.Q4]]")).isEqualTo("Bent [[NAME_01.K7; Exact [[DATE_02.Q4]]");
    }

    @Test
    void readsHostileTextInStepWithItsLength() {
        for (String piece : List.of("[", "[[", "\\[", "[[NAME_", "NAME_", "&#91;", "N\u200B", "0", "NAME_01", "_", "[ ",
                "Ｎ")) {
            String text = piece.repeat(40_000);
            assertThat(CpuTime.millisOf(() -> TokenFormat.scan(text))).as(piece).isLessThan(2_000);
        }
    }
}
