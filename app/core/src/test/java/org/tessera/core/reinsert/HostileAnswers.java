package org.tessera.core.reinsert;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;

/** Writes answers in which a model, by mistake or by malice, changed the tokens that it was given. */
final class HostileAnswers {
    /** What has to become of a piece. */
    enum Fate {
        /** Restored without a mark. */
        EXACT,
        /** Restored with a mark, or, rarely, reported. */
        BENT,
        /** Restored with a mark, or reported. */
        SLIPPED,
        /** Reported, never restored. */
        DAMAGED
    }

    /** A piece of an answer, the token that it was made from, and how. */
    record Piece(String text, Token token, Fate fate, String how) {}

    /**
     * An answer.
     *
     * @param text as received
     * @param pieces what was made from tokens
     * @param places where they stand
     */
    record Answer(String text, List<Piece> pieces, List<TextSpan> places) {}

    private static final List<String> WORDS = List.of(" seen by ", " was well. ", ", then ", ";\n", " (", ") ", " - ",
            ": ", " age 62 male ", " **", "** ", "\r\n1. ", " 😀 ", " שלום ", " plan 2 days ", " > ", "\n# ", " \"",
            " \u201C", " \u3002 ", " [**Name**] ", " ___ ");

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

    /** An answer with one to five pieces, or, rarely, none. */
    Answer next() {
        StringBuilder text = new StringBuilder("Summary: ");
        List<Piece> pieces = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        for (int count = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(5); count > 0; count--) {
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
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Piece(token.text(), token, Fate.EXACT, "exact");
            case 2, 3, 4 -> {
                Mutation mutation = any(Mutation.ALL);
                String text = mutation.of(token, random);
                yield new Piece(text, token, text.contains(token.text()) ? Fate.EXACT : Fate.BENT, mutation.name());
            }
            case 5, 6 -> {
                Damage damage = any(List.of(Damage.values()));
                yield new Piece(damage.of(token, sent, strangers, random), token, Fate.DAMAGED, damage.name());
            }
            default -> slipped(token);
        };
    }

    /** One sign too much, too little or another; whatever it makes of the token, never another token. */
    private Piece slipped(Token token) {
        String written = token.text();
        if (random.nextInt(20) == 0) {
            String blanks = Mutation.inner(written).replace('_', ' ').replace('.', ' ');
            return new Piece(blanks, token, Fate.SLIPPED, "blanks, no brackets");
        }
        if (random.nextInt(20) == 0) {
            String cut = written.substring(0, 3) + " and " + written.substring(3);
            return new Piece(cut, token, Fate.SLIPPED, "words in the label");
        }
        int at = random.nextInt(written.length());
        String behind = written.substring(Math.min(written.length(), at + random.nextInt(2)));
        String sign = random.nextInt(3) == 0 ? "" : String.valueOf(SLIPS.charAt(random.nextInt(SLIPS.length())));
        String slipped = written.substring(0, at) + sign + behind;
        return new Piece(slipped, token, slipped.contains(written) ? Fate.EXACT : Fate.SLIPPED, "slip");
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
