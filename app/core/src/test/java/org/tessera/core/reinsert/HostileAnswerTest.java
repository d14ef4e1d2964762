package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedText;

/**
 * Answers in which a model, by mistake or by malice, changed the tokens it was given. No value may stand where its whole
 * token did not stand, and nothing of a token may be left without notice.
 */
final class HostileAnswerTest {
    private static final long SEED = 40_417;
    private static final int ANSWERS = 20_000;
    private static final List<TokenLabel> LABELS = List.of(TokenLabel.NAME, TokenLabel.DATE, TokenLabel.FACILITY,
            TokenLabel.ID);
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final List<String> WORDS = List.of(" seen by ", " was well. ", ", then ", ";\n", " (", ") ", " - ",
            ": ", " age 62 male ", " **", "** ", "\r\n1. ", " 😀 ", " שלום ", " plan 2 days ");

    private final Random random = new Random(SEED);
    private final List<Token> sent = new ArrayList<>();
    private final Set<String> checks = new HashSet<>();
    private TokenMap map = TokenMap.EMPTY;
    private int recoverable;
    private int restored;

    /** A piece of an answer that was made from a token. */
    private record Piece(String text, Optional<Token> whole, boolean exact) {}

    @Test
    void restoresNothingWronglyAndLeavesNothingUnnoticed() {
        for (int number = 0; number < ANSWERS; number++) {
            if (number % 100 == 0) {
                issue();
            }
            answer("seed " + SEED + ", answer " + number);
        }
        assertThat((double) restored / recoverable).as("bent tokens restored, of %d", recoverable)
                .isGreaterThanOrEqualTo(0.99);
    }

    private void issue() {
        sent.clear();
        checks.clear();
        List<TokenEntry> entries = new ArrayList<>();
        for (int number = 1; number <= 14; number++) {
            TokenLabel label = LABELS.get(random.nextInt(LABELS.size()));
            Token token = new Token(label, number, 1 + random.nextInt(3), check());
            sent.add(token);
            entries.add(
                    new TokenEntry(token, new PhiText("<value " + number + ">"), Optional.of(IdentifierKind.PATIENT)));
        }
        map = new TokenMap(entries);
    }

    private String check() {
        String drawn = "I";
        while (drawn.equals("I") || !checks.add(drawn)) {
            drawn = "" + letter() + (random.nextBoolean() ? letter() : (char) ('2' + random.nextInt(8)))
                    + (random.nextInt(6) == 0 ? String.valueOf(letter()) : "");
        }
        return drawn;
    }

    private char letter() {
        return CHECK_LETTERS.charAt(random.nextInt(CHECK_LETTERS.length()));
    }

    private void answer(String where) {
        StringBuilder text = new StringBuilder("Summary: ");
        List<Piece> pieces = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            Piece piece = piece(sent.get(random.nextInt(sent.size())));
            pieces.add(piece);
            places.add(new TextSpan(text.length(), text.length() + piece.text().length()));
            text.append(piece.text());
        }
        text.append(" end.");
        ReinsertedDocument document = new Reinserter(map, Set.copyOf(sent))
                .reinsert(new TokenizedText(text.toString()));
        String what = where + ": " + text;
        for (Reinsertion reinsertion : document.reinsertions()) {
            int index = indexAt(places, reinsertion.inResponse());
            assertThat(index).as(what).isNotNegative();
            assertThat(pieces.get(index).whole()).as(what).contains(reinsertion.token());
            assertThat(reinsertion.bent()).as(what).isEqualTo(!pieces.get(index).exact());
        }
        for (int index = 0; index < pieces.size(); index++) {
            assertAccountedFor(document, pieces.get(index), places.get(index), what);
        }
    }

    private static int indexAt(List<TextSpan> places, TextSpan span) {
        for (int index = 0; index < places.size(); index++) {
            if (places.get(index).contains(span)) {
                return index;
            }
        }
        return -1;
    }

    private void assertAccountedFor(ReinsertedDocument document, Piece piece, TextSpan place, String what) {
        boolean back = document.reinsertions()
                .stream()
                .anyMatch(reinsertion -> place.overlaps(reinsertion.inResponse()));
        boolean flagged = document.leftovers().stream().anyMatch(leftover -> place.overlaps(leftover.inResponse()));
        assertThat(back || flagged).as("%s | unnoticed: %s", what, piece.text()).isTrue();
        if (piece.whole().isPresent()) {
            recoverable++;
            restored += back ? 1 : 0;
        }
        if (piece.exact()) {
            assertThat(back).as(what).isTrue();
        }
    }

    private Piece piece(Token token) {
        String written = token.text();
        return switch (random.nextInt(24)) {
            case 0, 1 -> new Piece(written, Optional.of(token), true);
            case 2 -> bent(token, written.toLowerCase(Locale.ROOT));
            case 3 -> bent(token, written.substring(1, written.length() - 1));
            case 4 -> bent(token, written.substring(2, written.length() - 2));
            case 5 -> bent(token, wide(written));
            case 6 -> bent(token, written.replace('_', ' '));
            case 7 -> bent(token, written.replace("_", "\\_").replace("[", "\\[").replace("]", "\\]"));
            case 8 -> bent(token, written.replace("[[", "[[ ").replace("]]", " ]]"));
            case 9 -> bent(token, written.replace("[[", "&#91;&#91;").replace("]]", "&#93;&#93;"));
            case 10 -> bent(token, written.replace('_', '-').replace('.', '-'));
            case 11 -> bent(token, written.replace("[", "［").replace("]", "］"));
            case 12 -> bent(token, "`" + written.substring(2, written.length() - 2) + "`");
            case 13 -> bent(token, written.replace("_", "_\u200B"));
            case 14 -> damaged(written.substring(0, 3 + random.nextInt(written.length() - 5)));
            case 15 -> damaged(
                    written.replace("." + token.check(), "." + sent.get(random.nextInt(sent.size())).check() + "X"));
            case 16 -> damaged(new Token(token.label(), token.index() + 20, token.form(), token.check()).text());
            case 17 -> damaged(new Token(token.label(), token.index(), token.form() + 3, token.check()).text());
            case 18 -> damaged(new Token(TokenLabel.VEHICLE, token.index(), token.form(), token.check()).text());
            case 19 -> damaged(written.replace("." + token.check(), ""));
            case 20 -> damaged(written.replace(token.check() + "]]", token.check() + "s]]"));
            case 21 -> damaged(written.replace(token.label().name(), "NOMBRE"));
            case 22 -> swapped(token);
            default -> damaged("[[" + token.label() + "_77.ZZ]]");
        };
    }

    /** A token of this prompt with the check characters of another one. */
    private Piece swapped(Token token) {
        Token other = sent.get(random.nextInt(sent.size()));
        return other.equals(token) ? new Piece(token.text(), Optional.of(token), true)
                : damaged(new Token(token.label(), token.index(), token.form(), other.check()).text());
    }

    private static Piece bent(Token token, String text) {
        return new Piece(text, Optional.of(token), false);
    }

    private static Piece damaged(String text) {
        return new Piece(text, Optional.empty(), false);
    }

    private static String wide(String written) {
        StringBuilder wide = new StringBuilder();
        written.chars().forEach(sign -> wide.append((char) (sign + 0xFF01 - '!')));
        return wide.toString();
    }
}
