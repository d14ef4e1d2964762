package org.tessera.core.reinsert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;

/** Writes answers in which a model, by mistake or by malice, changed the tokens that it was given. */
final class HostileAnswers {
    /** What has to become of a piece. */
    enum Fate {
        /** Restored without a mark. */
        EXACT,
        /** Restored with a mark. */
        BENT,
        /** Restored with a mark, or reported. */
        SLIPPED,
        /** Reported, never restored. */
        DAMAGED
    }

    /** A piece of an answer and the token that it was made from. */
    record Piece(String text, Token token, Fate fate) {}

    /**
     * An answer.
     *
     * @param text as received
     * @param pieces what was made from tokens
     * @param places where they stand
     */
    record Answer(String text, List<Piece> pieces, List<TextSpan> places) {}

    private static final List<String> WORDS = List.of(" seen by ", " was well. ", ", then ", ";\n", " (", ") ", " - ",
            ": ", " age 62 male ", " **", "** ", "\r\n1. ", " 😀 ", " שלום ", " plan 2 days ", " > ", "\n# ", " \"");

    /** What a slip puts into a token. */
    private static final String SLIPS = "[]_.{}<>()*`\\&;: -AKZ079aéЖ。\n\u200B\u0301\uD83D";

    private final Random random;
    private final List<Token> sent;
    private final List<Token> strangers;

    /**
     * Answers to one prompt.
     *
     * @param sent the tokens of the prompt
     * @param strangers tokens of another case, and of this one that the prompt did not hold
     */
    HostileAnswers(Random random, List<Token> sent, List<Token> strangers) {
        this.random = random;
        this.sent = List.copyOf(sent);
        this.strangers = List.copyOf(strangers);
    }

    Answer next() {
        StringBuilder text = new StringBuilder("Summary: ");
        List<Piece> pieces = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            text.append(any(WORDS));
            Piece piece = piece(any(sent));
            for (int times = random.nextInt(12) == 0 ? 2 : 1; times > 0; times--) {
                places.add(new TextSpan(text.length(), text.length() + piece.text().length()));
                pieces.add(piece);
                text.append(piece.text()).append(times > 1 ? " " : "");
            }
        }
        return new Answer(text.append(" end.").toString(), pieces, places);
    }

    private Piece piece(Token token) {
        return switch (random.nextInt(4)) {
            case 0 -> new Piece(token.text(), token, Fate.EXACT);
            case 1 -> new Piece(bent(token.text()), token, Fate.BENT);
            case 2 -> new Piece(damaged(token), token, Fate.DAMAGED);
            default -> slipped(token);
        };
    }

    /** Brackets, case and joints as models change them; every part of the token can still be read. */
    private String bent(String written) {
        String inner = written.substring(2, written.length() - 2);
        return switch (random.nextInt(19)) {
            case 0 -> written.toLowerCase(Locale.ROOT);
            case 1 -> "[" + inner + "]";
            case 2 -> inner;
            case 3 -> wide(written);
            case 4 -> written.replace('_', ' ');
            case 5 -> written.replace("_", "\\_").replace("[", "\\[").replace("]", "\\]");
            case 6 -> "[[ " + inner + " ]]";
            case 7 -> "&#91;&#91;" + inner + "&#93;&#93;";
            case 8 -> written.replace('_', '-').replace('.', '-');
            case 9 -> "［［" + inner + "］］";
            case 10 -> "`" + inner + "`";
            case 11 -> written.replace("_", "_\u200B");
            case 12 -> "\\u005b\\u005b" + inner + "\\u005d\\u005d";
            case 13 -> "{{" + inner + "}}";
            case 14 -> "<" + inner.toLowerCase(Locale.ROOT) + ">";
            case 15 -> "[[**" + inner + "**]]";
            case 16 -> "[[" + inner;
            case 17 -> inner + "]]";
            default -> "\\\\[\\\\[" + inner.replace("_", "\\_") + "\\\\]\\\\]";
        };
    }

    /** A part is lost or wrong: nothing tells which value was meant. */
    private String damaged(Token token) {
        String written = token.text();
        return switch (random.nextInt(13)) {
            case 0 -> written.substring(0, 3 + random.nextInt(written.length() - 5));
            case 1 -> written.replace("." + token.check(), "." + any(sent).check() + "X");
            case 2 -> new Token(token.label(), token.index() + 20, token.form(), token.check()).text();
            case 3 -> new Token(token.label(), token.index(), token.form() + 3, token.check()).text();
            case 4 -> new Token(TokenLabel.VEHICLE, token.index(), token.form(), token.check()).text();
            case 5 -> written.replace("." + token.check(), "");
            case 6 -> written.replace(token.check() + "]]", token.check() + "s]]");
            case 7 -> written.replace(token.label().name(), "NOMBRE");
            case 8 -> swapped(token);
            case 9 -> split(written);
            case 10 -> "[[" + token.label() + "_77.ZZ]]";
            case 11 -> "[[the " + token.label().name().toLowerCase(Locale.ROOT) + "]]";
            default -> any(strangers).text();
        };
    }

    /** A token of this prompt with the check characters of another one. */
    private String swapped(Token token) {
        Token other = any(sent.stream().filter(each -> !each.equals(token)).toList());
        return new Token(token.label(), token.index(), token.form(), other.check()).text();
    }

    /** Cut in two inside the label or between index and check characters, with words between. */
    private String split(String written) {
        int at = random.nextBoolean() ? 3 : written.indexOf('.');
        return written.substring(0, at) + " and " + written.substring(at);
    }

    /** One sign too much, too little or another; whatever it makes of the token, never another token. */
    private Piece slipped(Token token) {
        String written = token.text();
        int at = random.nextInt(written.length());
        String behind = written.substring(Math.min(written.length(), at + random.nextInt(2)));
        String sign = random.nextInt(3) == 0 ? "" : String.valueOf(SLIPS.charAt(random.nextInt(SLIPS.length())));
        String slipped = written.substring(0, at) + sign + behind;
        return new Piece(slipped, token, slipped.contains(written) ? Fate.EXACT : Fate.SLIPPED);
    }

    private static String wide(String written) {
        StringBuilder wide = new StringBuilder();
        written.chars().forEach(sign -> wide.append((char) (sign + 0xFF01 - '!')));
        return wide.toString();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
