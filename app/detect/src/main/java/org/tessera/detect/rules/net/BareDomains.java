package org.tessera.detect.rules.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;

/**
 * Finds domain names written without a scheme, from their last label backwards. Yes: {@code mychart.example.org/jo},
 * {@code example.com}, {@code portal.example.health}. No: {@code no pain.health good}, {@code jo@example.org}.
 */
final class BareDomains {
    private static final int LONGEST = 100;
    private static final Vocabulary<Boolean> ENDINGS = new Vocabulary<>(
            Map.ofEntries(sure("com"), sure("org"), sure("net"), sure("edu"), sure("gov"), sure("mil"), sure("biz"),
                    sure("example"), weak("io"), weak("info"), weak("health"), weak("care"), weak("clinic"),
                    weak("hospital"), weak("app"), weak("me"), weak("tv"), weak("ai"), weak("link"), weak("site"),
                    weak("online"), weak("us"), weak("co"), weak("uk"), weak("ca"), weak("de")));
    /** The path behind. Yes: {@code /jo?id=9}. */
    private static final Pattern PATH = Pattern.compile("(?::\\d{2,5})?(?:/[^\\s<>\"')\\],;]{0,150}(?<![.,:;!?]))?");

    private BareDomains() {}

    private static Map.Entry<String, Boolean> sure(String ending) {
        return Map.entry(ending, true);
    }

    /** An ending that is a word as well: it needs a path, or two labels in front. */
    private static Map.Entry<String, Boolean> weak(String ending) {
        return Map.entry(ending, false);
    }

    /** Where domain names stand, in reading order. */
    static List<TextSpan> find(NoteText text) {
        List<TextSpan> found = new ArrayList<>();
        for (int word = 1; word < text.words().size(); word++) {
            int start = text.words().start(word);
            int end = text.words().end(word);
            if (text.at(start - 1) != '.' || ("-@_.".indexOf(text.at(end)) >= 0 && isInner(text, end))) {
                continue;
            }
            ENDINGS.find(text.plain(), start, end).ifPresent(sure -> add(text, start, end, sure, found));
        }
        return found;
    }

    private static boolean isInner(NoteText text, int end) {
        return Character.isLetterOrDigit(text.at(end + 1));
    }

    private static void add(NoteText text, int ending, int end, boolean sure, List<TextSpan> found) {
        int start = ending - 1;
        int labels = 0;
        while (start > 0 && ending - start < LONGEST && isDomainUnit(text.at(start - 1))) {
            start--;
            labels += text.at(start) == '.' ? 1 : 0;
        }
        boolean address = start > 0 && (text.at(start - 1) == '@' || text.at(start - 1) == '/');
        Matcher path = PATH.matcher(text.plain()).region(end, Math.min(text.length(), end + 200));
        int last = path.lookingAt() ? path.end() : end;
        boolean sentenceBorder = Character.isUpperCase(text.raw().charAt(ending))
                && Character.isLowerCase(text.raw().charAt(Math.max(0, ending - 2)));
        boolean enough = sure || (labels >= 1 && isPlainLabel(text, start)) || last > end;
        if (!address && ending - 1 - start >= 2 && enough && !sentenceBorder && text.at(start) != '.') {
            found.add(new TextSpan(start, last));
        }
    }

    private static boolean isPlainLabel(NoteText text, int start) {
        return Character.isLetter(text.at(start)) && Character.isLetterOrDigit(text.at(start + 1));
    }

    private static boolean isDomainUnit(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '-' || unit == '.'
                || unit == '_';
    }
}
