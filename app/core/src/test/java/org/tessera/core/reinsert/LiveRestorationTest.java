package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.fixture.RandomText;
import org.tessera.core.fixture.Seed;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenizedText;

final class LiveRestorationTest {
    private static final Seed SEED = Seed.ofThisBuild();
    private static final Token NAME = new Token(TokenLabel.NAME, 1, 1, "K7");
    private static final Token DATE = new Token(TokenLabel.DATE, 2, 1, "Q4");
    private static final TokenMap MAP = new TokenMap(
            List.of(new TokenEntry(NAME, new PhiText("Odalys 😀 Ferrante"), Optional.of(IdentifierKind.PATIENT)),
                    new TokenEntry(DATE, new PhiText("3 May"), Optional.of(IdentifierKind.DATE))));

    private static LiveRestoration live() {
        return new LiveRestoration(MAP, Set.of(NAME, DATE));
    }

    private static String shown(String first, LiveRestoration live) {
        return live.take(first).reveal();
    }

    @Test
    void showsAValueAsSoonAsItsTokenIsWhole() {
        LiveRestoration live = live();
        assertThat(shown("Seen: [[NA", live)).isEqualTo("Seen: ");
        assertThat(shown("ME_01", live)).isEmpty();
        assertThat(shown(".K7]", live)).isEmpty();
        assertThat(shown("]", live)).isEmpty();
        assertThat(shown(" on ", live)).isEqualTo("Odalys 😀 Ferrante on ");
        assertThat(shown("[[DATE_02.Q4]]", live)).isEmpty();
        assertThat(live.rest().reveal()).isEqualTo("3 May");
    }

    @ParameterizedTest
    @ValueSource(strings = {"She rests, ", "BP 120/80; ", "5 mg daily. ", "3 < 4 > 2 ", "a) b) ",
            "\u05E9\u05DC\u05D5\u05DD. ", "x = y + 1; ", "ratio 1:2, ", "😀 ", "50 ", "1. "})
    void delaysNothingThatCannotBeAToken(String text) {
        HoldBack holdBack = new HoldBack();
        assertThat(holdBack.take(text)).isEqualTo(text);
        assertThat(holdBack.rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'well [',4", "'well [[NAME_01',4", "'well NAME_0',4", "'well &#9',4", "'well \\u00',4", "'well %5',4",
            "'well ［',4", "'well NOMBRE_0',4", "'well (([[',6"})
    void holdsWhatMayBeTheBeginningOfOne(String text, int shown) {
        assertThat(new HoldBack().take(text)).hasSizeLessThanOrEqualTo(shown + 1).startsWith("well");
    }

    @Test
    void holdsNoMoreThanItSays() {
        HoldBack holdBack = new HoldBack();
        int held = 0;
        for (int piece = 0; piece < 5_000; piece++) {
            held += 3 - holdBack.take("[[a").length();
            assertThat(held).isLessThanOrEqualTo(HoldBack.MOST);
        }
    }

    @Test
    void restoresNoTokenOfAnAddressThoughTheAddressComesBehindIt() {
        LiveRestoration live = live();
        assertThat(
                shown("Mail [[NAME_01.K7]]", live) + shown("@", live) + shown("x.example", live) + live.rest().reveal())
                .isEqualTo("Mail [[NAME_01.K7]]@x.example");
    }

    @Test
    void givesTheRestorationOfTheWholeAnswerHoweverItIsCut() {
        for (int number = 0; number < 4_000; number++) {
            Random random = SEED.of(number);
            RandomText pieces = new RandomText(random);
            StringBuilder answer = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                answer.append(random.nextInt(3) == 0 ? NAME.text() : pieces.piece(MAP));
            }
            assertSame(answer.toString(), random, SEED.name(number));
        }
    }

    /** Exact tokens as in the whole, everything else as it stands, and no exact token in two pieces. */
    private static void assertSame(String answer, Random random, String name) {
        ReinsertedDocument whole = new Reinserter(MAP, Set.of(NAME, DATE)).reinsert(new TokenizedText(answer));
        StringBuilder expected = new StringBuilder(answer);
        whole.reinsertions()
                .reversed()
                .stream()
                .filter(back -> !back.bent())
                .forEach(back -> expected.replace(back.inResponse().start(), back.inResponse().end(),
                        whole.text().slice(back.inRestored()).reveal()));
        HoldBack holdBack = new HoldBack();
        LiveRestoration live = live();
        StringBuilder shown = new StringBuilder();
        int released = 0;
        int done = 0;
        while (done < answer.length()) {
            int end = Math.min(answer.length(), done + 1 + random.nextInt(6));
            shown.append(live.take(answer.substring(done, end)).reveal());
            released += holdBack.take(answer.substring(done, end)).length();
            assertNotHalf(answer, released, name);
            done = end;
        }
        shown.append(live.rest().reveal());
        assertThat(shown.toString()).as(name).isEqualTo(expected.toString());
    }

    private static void assertNotHalf(String answer, int released, String name) {
        for (TokenMention.Exact token : TokenFormat.exact(answer)) {
            assertThat(token.span().start() < released && released < token.span().end()).as(name).isFalse();
        }
    }

    @Test
    void showsNoBentTokenInHalf() {
        for (int number = 0; number < 4_000; number++) {
            Random random = SEED.of(number);
            Mutation mutation = Mutation.ALL.get(random.nextInt(Mutation.ALL.size()));
            String bent = mutation.of(NAME, random);
            String answer = "Seen by " + bent + " today.";
            int start = 8;
            HoldBack holdBack = new HoldBack();
            int cut = start + 1 + random.nextInt(bent.length() - 1);
            int released = holdBack.take(answer.substring(0, cut)).length();
            assertThat(released).as("%s %s cut at %d, %s", mutation.name(), bent, cut, SEED.name(number))
                    .satisfiesAnyOf(shown -> assertThat(shown).isLessThanOrEqualTo(start),
                            shown -> assertThat(readsAsToken(answer.substring(start, shown))).isTrue(),
                            shown -> assertThat(answer.substring(start, shown)).matches("[(\\[`{<]"));
        }
    }

    private static boolean readsAsToken(String text) {
        return TokenFormat.scan(text).stream().anyMatch(mention -> !(mention instanceof TokenMention.Lookalike));
    }
}
