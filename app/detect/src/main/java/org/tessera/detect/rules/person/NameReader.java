package org.tessera.detect.rules.person;

import java.util.Optional;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.Words;

/**
 * Reads a person's name forwards from its first word or backwards from its last. In text of two cases a name is made of
 * words with capitals, particles and initials; in text of one case it ends at the first ordinary word.
 */
final class NameReader {
    private final NoteText text;
    private final Words words;

    NameReader(NoteText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * A name as read.
     *
     * @param span from its first to its last letter, a dot behind a last initial included
     * @param firstWord the number of its first word
     * @param lastWord the number of its last word
     * @param full how many of its words are more than an initial
     * @param letterCase how the text around uses capitals
     */
    record Name(TextSpan span, int firstWord, int lastWord, int full, LetterCase letterCase) {}

    /** The name that opens with that word, of at most so many full words. */
    Optional<Name> forward(int first, int most) {
        return forward(first, most, false);
    }

    /** The same; a surname may be followed by a comma and the first name. */
    Optional<Name> forwardOrTurned(int first, int most) {
        return forward(first, most, true);
    }

    private Optional<Name> forward(int first, int most, boolean turned) {
        if (first < 0 || first >= words.size()) {
            return Optional.empty();
        }
        LetterCase letterCase = LetterCase.around(text, words.start(first));
        int last = -1;
        int full = 0;
        boolean comma = false;
        for (int word = first; word < words.size(); word++) {
            if (word > first && !isJoined(word - 1, word)) {
                if (!turned || comma || full == 0 || full > 3 || !isComma(word - 1, word)
                        || !canFollowComma(word, letterCase)) {
                    break;
                }
                comma = true;
            }
            if (isParticle(word, letterCase) && word + 1 < words.size() && isJoined(word, word + 1)
                    && (isNameWord(word + 1, letterCase) || isParticle(word + 1, letterCase))) {
                continue;
            }
            if (isInitial(word, letterCase) || (word > first && isContinued(word))) {
                last = word;
            } else if (((full == 0 && last >= 0) || full >= 2) && OrdinaryWords.contains(text, word)) {
                break;
            } else if (isNameWord(word, letterCase) && (full < most || isHyphened(word))) {
                last = word;
                full += word > first && isHyphened(word) ? 0 : 1;
            } else {
                break;
            }
        }
        if (last < 0) {
            return Optional.empty();
        }
        last = withSuffix(last);
        return Optional.of(new Name(spanOf(first, last, letterCase), first, last, full, letterCase));
    }

    /** The name that ends with that word, of at most so many full words. */
    Optional<Name> backward(int last, int most) {
        if (last < 0) {
            return Optional.empty();
        }
        LetterCase letterCase = LetterCase.around(text, words.start(last));
        int end = last;
        if (NameWords.SUFFIXES.contains(text, end) && end > 0 && isSuffixGap(end - 1, end)) {
            end--;
        }
        int first = -1;
        int full = 0;
        for (int word = end; word >= 0; word--) {
            if (word < end && !isJoined(word, word + 1)) {
                break;
            }
            boolean particle = word < end && isParticle(word, letterCase);
            if (!particle && !isInitial(word, letterCase) && !isContinued(word)) {
                if (full >= most || !isNameWord(word, letterCase)) {
                    break;
                }
                full += isHyphened(word) ? 0 : 1;
            }
            first = particle && letterCase != LetterCase.MIXED ? first : word;
        }
        boolean onlyInitials = first < 0 || (full == 0 && !isHyphened(end));
        return onlyInitials ? Optional.empty()
                : Optional.of(new Name(spanOf(first, last, letterCase), first, last, Math.max(1, full), letterCase));
    }

    private TextSpan spanOf(int first, int last, LetterCase letterCase) {
        int end = words.end(last);
        boolean dotted = text.at(end) == '.'
                && (isInitial(last, letterCase) || NameWords.SUFFIXES.contains(text, last));
        return new TextSpan(words.start(first), dotted ? end + 1 : end);
    }

    private int withSuffix(int last) {
        int next = last + 1;
        return next < words.size() && NameWords.SUFFIXES.contains(text, next) && isSuffixGap(last, next) ? next : last;
    }

    private boolean isSuffixGap(int word, int next) {
        String gap = gap(word, next);
        return gap.equals(" ") || gap.equals(", ") || gap.equals(",");
    }

    /** Whether a word can be part of a name. */
    boolean isNameWord(int word, LetterCase letterCase) {
        if (word < 0 || word >= words.size()) {
            return false;
        }
        int length = words.end(word) - words.start(word);
        if (length < 2 || !isLetters(word) || NameWords.STOP.contains(text, word)
                || (NameWords.CREDENTIALS.contains(text, word) && text.isShouted(word))) {
            return false;
        }
        if (letterCase == LetterCase.MIXED) {
            if (isHyphened(word) && !text.isCapitalised(word)) {
                return !OrdinaryWords.contains(text, word) && text.isCapitalised(word - 1);
            }
            return text.isCapitalised(word) && !(text.isShouted(word) && OrdinaryWords.contains(text, word));
        }
        return !OrdinaryWords.contains(text, word) && !NameWords.SUFFIXES.contains(text, word);
    }

    /** A single letter; a capital where the text has two cases, and with a dot where it has one. */
    private boolean isInitial(int word, LetterCase letterCase) {
        int start = words.start(word);
        if (words.end(word) - start != 1 || !Character.isLetter(text.at(start))) {
            return false;
        }
        boolean dotted = text.at(start + 1) == '.';
        return switch (letterCase) {
            case MIXED -> text.isCapitalised(word) && ((text.at(start) != 'i' && text.at(start) != 'a') || dotted);
            case UPPER -> dotted || (text.at(start) != 'a' && text.at(start) != 'i');
            case LOWER -> dotted;
        };
    }

    private boolean isParticle(int word, LetterCase letterCase) {
        boolean small = letterCase != LetterCase.MIXED || !text.isCapitalised(word) || isNameWord(word, letterCase)
                || text.at(words.end(word)) == '.' || text.at(words.end(word)) == '\'';
        return small && NameWords.PARTICLES.contains(text, word);
    }

    private boolean canFollowComma(int word, LetterCase letterCase) {
        return !NameWords.CREDENTIALS.contains(text, word) && isNameWord(word, letterCase)
                && !OrdinaryWords.contains(text, word);
    }

    /** The small rest of a name behind an apostrophe: {@code asavalu} in {@code Fa'asavalu}. */
    private boolean isContinued(int word) {
        int start = words.start(word);
        boolean apostrophe = text.at(start - 1) == '\'' && Character.isLetter(text.at(start - 2));
        return apostrophe && words.end(word) - start > 2;
    }

    private boolean isHyphened(int word) {
        int start = words.start(word);
        return text.at(start - 1) == '-' && Character.isLetter(text.at(start - 2));
    }

    /** Letters only; a long word may hold one digit or two as OCR leaves them: {@code Batche1der}. */
    private boolean isLetters(int word) {
        int start = words.start(word);
        int digits = 0;
        for (int index = start; index < words.end(word); index++) {
            char unit = text.at(index);
            digits += unit >= '0' && unit <= '9' ? 1 : 0;
        }
        boolean misread = words.end(word) - start >= 5 && digits <= 2 && !Character.isDigit(text.at(start));
        return digits == 0 || (misread && Character.isLetter(text.at(words.end(word) - 1)));
    }

    private boolean isComma(int word, int next) {
        String gap = gap(word, next);
        return gap.equals(", ") || gap.equals(",") || gap.equals(" , ");
    }

    /** Blank, hyphen, apostrophe, or a dot behind an initial or a short word such as "St.". */
    private boolean isJoined(int word, int next) {
        int from = words.end(word);
        int to = words.start(next);
        if (to - from > 3) {
            return false;
        }
        String gap = text.plain().substring(from, to);
        boolean dot = from - words.start(word) <= 1 || NameWords.PARTICLES.contains(text, word);
        return switch (gap) {
            case " ", "  ", "-" -> true;
            case "'" -> to - from == 1 && !isPossessive(next);
            case ". ", "." -> dot;
            default -> false;
        };
    }

    /** The {@code s} of {@code Smith's}. */
    private boolean isPossessive(int word) {
        return words.end(word) - words.start(word) == 1 && text.at(words.start(word)) == 's';
    }

    private String gap(int word, int next) {
        return words.start(next) - words.end(word) > 4 ? "?"
                : text.plain().substring(words.end(word), words.start(next));
    }
}
