package org.tessera.transformer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Cuts a text into pieces of a vocabulary, the longest first (WordPiece: Wu et al. 2016, as in {@code vocab.txt} of BERT).
 * Words are runs of letters, digits and marks; every other sign is a word of its own. Each piece knows its place in the
 * text, whatever folding does to its letters.
 */
final class WordPieces {
    /** Longer words are unknown to every vocabulary; they are passed over in parts. */
    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> ids = new HashMap<>();
    private final boolean lowerCase;
    private final int unknown;
    private final int first;
    private final int last;

    /**
     * Reads a vocabulary, one piece a line; its number is the number of its line from 0.
     *
     * @param lowerCase whether the model was trained on small letters without accents
     * @throws ProblemException {@link ProblemCode#SITE_MODEL_INVALID} if a special piece is missing
     */
    WordPieces(String vocabulary, boolean lowerCase) {
        this.lowerCase = lowerCase;
        List<String> lines = vocabulary.lines().toList();
        for (int id = 0; id < lines.size(); id++) {
            ids.putIfAbsent(lines.get(id), id);
        }
        this.unknown = special("[UNK]");
        this.first = special("[CLS]");
        this.last = special("[SEP]");
    }

    private int special(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new ProblemException(ProblemCode.SITE_MODEL_INVALID, "the vocabulary has no " + piece);
        }
        return id;
    }

    /** The piece that opens every window. */
    int first() {
        return first;
    }

    /** The piece that ends every window. */
    int last() {
        return last;
    }

    int size() {
        return ids.size();
    }

    /** The pieces of a text, in reading order. */
    List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            int width = Character.charCount(point);
            if (isOfWord(point)) {
                int end = index;
                while (end < text.length() && end - index < LONGEST_WORD && isOfWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                word(text, index, end, pieces);
                index = end;
            } else {
                if (!Character.isWhitespace(point) && !Character.isISOControl(point) && !Character.isSpaceChar(point)) {
                    word(text, index, index + width, pieces);
                }
                index += width;
            }
        }
        return pieces;
    }

    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** A word of which no cutting is known is one unknown piece. */
    private void word(String text, int start, int end, List<Piece> pieces) {
        StringBuilder folded = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        fold(text, start, end, folded, places);
        List<Piece> cut = new ArrayList<>();
        int from = 0;
        while (from < folded.length()) {
            int to = folded.length();
            Integer id = null;
            while (to > from && id == null) {
                id = ids.get((from > 0 ? INSIDE : "") + folded.substring(from, to));
                to = id == null ? to - 1 : to;
            }
            if (id == null) {
                pieces.add(new Piece(unknown, new TextSpan(start, end), true));
                return;
            }
            int until = to < folded.length() ? places.get(to) : end;
            int begin = from == 0 ? start : places.get(from);
            cut.add(new Piece(id, new TextSpan(begin, Math.max(until, begin + 1)), from == 0));
            from = to;
        }
        pieces.addAll(cut);
    }

    /** Letter by letter, so that each folded unit knows the letter that it came from. */
    private void fold(String text, int start, int end, StringBuilder folded, List<Integer> places) {
        for (int index = start; index < end; index += Character.charCount(text.codePointAt(index))) {
            String letter = Character.toString(text.codePointAt(index));
            String written = lowerCase
                    ? Normalizer.normalize(letter.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                            .replaceAll("\\p{Mn}", "")
                    : letter;
            for (int unit = 0; unit < written.length(); unit++) {
                folded.append(written.charAt(unit));
                places.add(index);
            }
        }
    }
}
