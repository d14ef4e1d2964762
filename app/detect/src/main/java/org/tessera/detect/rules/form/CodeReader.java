package org.tessera.detect.rules.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;

/**
 * Reads a code as labels, cards and stickers print it: pieces of letters and digits, joined by signs or parted by single
 * blanks. Yes: {@code UW 3 118 402}, {@code RLA 662 091 G}, {@code HUGT\n0917}, {@code bio:fp:0x9A41F7}. No: {@code 3.1},
 * {@code 12/24/26}, {@code 10 mg}.
 */
final class CodeReader {
    private static final int LONGEST = 48;
    private static final int MOST_PIECES = 6;
    private static final int LONGEST_PREFIX = 5;
    private static final int LONGEST_PLATE_WORD = 8;
    private static final int SHORT_PIECE = 5;

    /** Not codes: days, times, amounts, ratios, years and their ranges. Yes: {@code 3/4/21}, {@code 12-14}, {@code 10mg}. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}(?:[-/.](?:\\d{4}|\\d{2}))?"
            + "|(?:19|20)\\d{2}(?:[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?:t\\d.*)?|-(?:(?:19|20)?\\d{2}))?|\\d{1,2}:\\d{2}.*"
            + "|\\d{1,5}[.]\\d{1,4}(?:-\\d{1,5}(?:[.]\\d{1,4})?)?|\\d{1,4}(?:[-/]\\d{1,4})?"
            + "(?:mg|mcg|ml|cc|cm|mm|kg|lb|lbs|g|gm|meq|st|nd|rd|th|yo|y|yr|yrs|x|am|pm|hrs?|h|min|f|c|fr|ga|wk|wks|w|d"
            + "|mo|mos|t|l|k|u|iu|v|hz|s|p|a|m)|\\d{1,2}[/-]?[a-z]{3,9}[/-]?(?:\\d{4}|\\d{2})?|[qx]\\d{1,3}h?"
            + "|\\d{1,3}x\\d{1,3}|v\\d{1,2}(?:[.]\\d{1,2}){0,3}|\\d{1,3}-(?:year|yr|day|week|month|hour)s?\\b.*");
    /** Behind an amount. Yes: {@code  mg}, {@code %}, {@code  y/o}. */
    private static final Pattern UNIT = Pattern.compile(" ?(?:mg|mcg|ml|cc|cm|mm|kg|lbs?|gm?|units?|iu|meq|years?|y/?o"
            + "|yrs?|days?|weeks?|wks?|months?|mos?|hours?|hrs?|min(?:utes)?|times|degrees|fr(?:ench)?|gauge|ga|hole"
            + "|screws?|visits?|x \\d)(?!\\w)|%");
    private static final Pattern PHONE = Pattern
            .compile("\\(?\\d{3}\\)?[-. /]{1,3}\\d{3}[-. ]{1,3}\\d{4}(?!\\d)|\\+\\d|1-\\d{3}-\\d{3}-");
    /** What a picture of a file of proofs opens with. Yes: {@code Ex. P-14}. */
    private static final Pattern EXHIBIT = Pattern.compile("ex(?:h|hibit)?\\.? (?=[a-z]-?\\d|\\d)");

    private CodeReader() {}

    /** The code that starts at an offset; empty if none does. */
    static Optional<TextSpan> read(NoteText text, int start) {
        return read(text, start, false);
    }

    /** The plate of a vehicle, which may also open with a longer word or end with letters: {@code 417 ZTB}. */
    static Optional<TextSpan> readPlate(NoteText text, int start) {
        return read(text, start, true);
    }

    private static Optional<TextSpan> read(NoteText text, int start, boolean plate) {
        if (PHONE.matcher(text.plain())
                .region(Math.max(0, text.at(start - 1) == '(' ? start - 1 : start),
                        Math.min(text.length(), start + LONGEST))
                .lookingAt()) {
            return Optional.empty();
        }
        Matcher exhibit = EXHIBIT.matcher(text.plain()).region(start, Math.min(text.length(), start + LONGEST));
        int first = exhibit.lookingAt() ? exhibit.end() : start;
        int end = pieceEnd(text, first);
        if (end == first || isOrdinary(text, first, end)) {
            return Optional.empty();
        }
        int last = first;
        if (digits(text, first, end) == 0) {
            int next = nextPiece(text, end);
            boolean prefix = next > 0 && end - first <= (plate ? LONGEST_PLATE_WORD : LONGEST_PREFIX)
                    && isShouted(text, first, end) && !isWord(text, first, end)
                    && digits(text, next, pieceEnd(text, next)) > 0 && !isOrdinary(text, next, pieceEnd(text, next))
                    && !isUnit(text, pieceEnd(text, next));
            if (!prefix) {
                return Optional.empty();
            }
            last = next;
            end = pieceEnd(text, next);
        } else if (isUnit(text, end)) {
            return Optional.empty();
        }
        return Optional.of(new TextSpan(start, lastEnd(text, new TextSpan(last, end), start, plate)));
    }

    /** The end behind all further pieces that belong to the code. */
    private static int lastEnd(NoteText text, TextSpan first, int start, boolean plate) {
        int end = first.end();
        int previous = first.start();
        for (int count = 1; count < MOST_PIECES; count++) {
            int next = nextPiece(text, end);
            int nextEnd = next > 0 ? pieceEnd(text, next) : 0;
            if (nextEnd <= next || nextEnd - start > LONGEST) {
                return end;
            }
            boolean letters = nextEnd - next <= (plate ? 3 : 1) && digits(text, next, nextEnd) == 0
                    && isCapital(text, next, nextEnd) && isBorder(text, nextEnd);
            boolean near = end - previous <= SHORT_PIECE || isBorder(text, nextEnd)
                    || (nextEnd - next == 1 && isGroupAhead(text, nextEnd));
            boolean twin = nextEnd - next == end - previous && end - previous > SHORT_PIECE;
            if (!letters && !(near && !twin && isGroup(text, next, nextEnd))) {
                return end;
            }
            previous = next;
            end = nextEnd;
        }
        return end;
    }

    /** A further piece with digits that is no amount: a year counts when groups go on, a unit when it is a capital. */
    private static boolean isGroup(NoteText text, int start, int end) {
        boolean year = end - start == 4 && isGroupAhead(text, end);
        boolean capital = Character.isUpperCase(text.raw().charAt(end - 1));
        boolean tail = text.at(end) == ' ' && isCodeUnit(text.at(end + 1))
                && isCapital(text, end + 1, pieceEnd(text, end + 1)) && isBorder(text, pieceEnd(text, end + 1));
        return digits(text, start, end) > 0 && end - start <= 2 * SHORT_PIECE
                && (year || capital || !isOrdinary(text, start, end)) && (tail || !isUnit(text, end));
    }

    private static boolean isCapitalAmongSmall(NoteText text, int start, int end) {
        return isCapital(text, start, end) && LetterCase.around(text, start) == LetterCase.MIXED;
    }

    /** A word that nobody takes for the letters of a code. */
    private static boolean isWord(NoteText text, int start, int end) {
        int word = text.words().from(start);
        return end - start > 1 && text.words().end(word) == end
                && ((OrdinaryWords.contains(text, word) && !isCapitalAmongSmall(text, start, end))
                        || FieldLabels.ALL.contains(text, word) || FieldLabels.MARKS.contains(text, word)
                        || FieldLabels.PASSED.contains(text, word) || FieldLabels.OTHERS.contains(text, word));
    }

    private static boolean isGroupAhead(NoteText text, int end) {
        int next = nextPiece(text, end);
        return next > 0 && digits(text, next, pieceEnd(text, next)) == pieceEnd(text, next) - next;
    }

    /** Where the piece behind one blank, or behind a line end inside a code, starts; 0 if none does. */
    private static int nextPiece(NoteText text, int end) {
        char gap = text.at(end);
        boolean piece = end + 1 < text.length() && isCodeUnit(text.at(end + 1));
        if (!piece || gap == ' ') {
            return piece ? end + 1 : 0;
        }
        int behind = pieceEnd(text, end + 1);
        boolean broken = gap == '\n' && digits(text, end + 1, behind) >= 3
                && (",.;)".indexOf(text.at(behind)) >= 0 || isGroupAhead(text, behind));
        return broken ? end + 1 : 0;
    }

    /** The end of a run of letters and digits with signs inside, a hyphen before a line end included. */
    static int pieceEnd(NoteText text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST) {
            if (isCodeUnit(text.at(end))) {
                end++;
            } else if (end > start && isJoint(text, end)) {
                int next = end;
                while (next < text.length() && next - end < 6 && isJoint(text, next)) {
                    next++;
                }
                if (!isCodeUnit(text.at(next)) || !isJoined(text, end, next)) {
                    return end;
                }
                end = next;
            } else {
                return end;
            }
        }
        return end;
    }

    /** Whether signs keep two runs together: stars only as a mask, with a hyphen among them. */
    private static boolean isJoined(NoteText text, int from, int to) {
        String signs = text.plain().substring(from, to);
        return signs.indexOf('*') < 0 || signs.indexOf('-') >= 0;
    }

    private static boolean isJoint(NoteText text, int offset) {
        char before = text.at(offset - 1);
        char behind = text.at(offset + 1);
        return switch (text.at(offset)) {
            case '-', '_' -> true;
            case '/', '#' -> isCodeUnit(before) && isCodeUnit(behind);
            case '.' -> isCodeUnit(before) && isCodeUnit(behind);
            case ':' -> Character.isLetter(before) && isCodeUnit(behind);
            case '*', '\u25CF' -> true;
            case '\n' -> before == '-' && isDigit(behind);
            default -> false;
        };
    }

    /** Whether nothing that belongs to a sentence follows: a sign, two blanks, a line end. */
    private static boolean isBorder(NoteText text, int end) {
        char behind = text.at(end);
        return ",;.)|/?\n\r\"<]}".indexOf(behind) >= 0 || (behind == ' ' && !isCodeUnit(text.at(end + 1)));
    }

    static boolean isOrdinary(NoteText text, int start, int end) {
        return AMOUNT.matcher(text.plain()).region(start, end).matches() && !startsWithZeros(text, start, end);
    }

    /** Numbers with zeros in front count nothing. Yes: {@code 0093}, {@code 017}. */
    private static boolean startsWithZeros(NoteText text, int start, int end) {
        return text.at(start) == '0' && end - start >= 3 && digits(text, start, end) == end - start;
    }

    private static boolean isUnit(NoteText text, int end) {
        return UNIT.matcher(text.plain()).region(end, Math.min(text.length(), end + 16)).lookingAt();
    }

    static int digits(NoteText text, int start, int end) {
        int digits = 0;
        for (int index = start; index < end; index++) {
            digits += isDigit(text.at(index)) ? 1 : 0;
        }
        return digits;
    }

    static int places(NoteText text, int start, int end) {
        int places = 0;
        for (int index = start; index < end; index++) {
            places += isCodeUnit(text.at(index)) ? 1 : 0;
        }
        return places;
    }

    private static boolean isCapital(NoteText text, int start, int end) {
        for (int index = start; index < end; index++) {
            if (!Character.isUpperCase(text.raw().charAt(index))) {
                return false;
            }
        }
        return start < end;
    }

    /** Whether letters are capitals, or stand in a text that has none around. */
    private static boolean isShouted(NoteText text, int start, int end) {
        for (int index = start; index < end; index++) {
            if (Character.isLowerCase(text.raw().charAt(index))) {
                return end - start <= 3 && !hasCapitalNear(text, start);
            }
        }
        return true;
    }

    private static boolean hasCapitalNear(NoteText text, int offset) {
        int to = Math.min(text.length(), offset + 60);
        for (int index = Math.max(0, offset - 120); index < to; index++) {
            if (Character.isUpperCase(text.raw().charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCodeUnit(char unit) {
        return (unit >= 'a' && unit <= 'z') || isDigit(unit);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
