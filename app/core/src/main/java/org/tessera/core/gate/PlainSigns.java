package org.tessera.core.gate;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as an eye reads it: without tags, accents and signs that do not show, entities as what they stand for, words of
 * two lines joined, and letters of other scripts as the Latin ones that they look like.
 */
final class PlainSigns {
    /** Named entities. Yes: {@code shy}, {@code eacute} between ampersand and semicolon. No: {@code #79}. */
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z]{2,8});");

    /** An accented letter's entity. Yes: {@code eacute}. No: {@code amp}. */
    private static final Pattern ACCENT = Pattern
            .compile("([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)");

    private static final Map<String, String> NAMED = Map.of("nbsp", " ", "ensp", " ", "emsp", " ", "thinsp", " ", "amp",
            "&", "apos", "'", "hyphen", "-", "szlig", "ss");

    /** Yes: {@code <b>}, {@code </span>}. No: {@code < 5}. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");

    /** A word over a line's end. Yes: {@code Fer-} before {@code rante}. No: {@code - aspirin}. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})[-\\u2010]\\s{0,4}\\R\\s{0,8}(?=\\p{Ll})");

    /** Accents, and what takes no room of its own: soft hyphens, joiners, directions, fillers, selectors, tag signs. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
            + "\\u180B-\\u180F\\u2800\\u3164\\uFFA0\\x{E0000}-\\x{E0FFF}]");

    private static final String LOOKS_LIKE = "\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u0501d"
            + "\u04BBh\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0425X\u0406I\u03BFo\u0391A"
            + "\u0392B\u0395E\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X\u0131i\u0142l\u00F8o";

    private PlainSigns() {}

    static String of(String text) {
        String named = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(meaning(entity.group(1))));
        String joined = BROKEN.matcher(TAG.matcher(named).replaceAll("")).replaceAll("");
        String bare = UNSEEN.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        for (int at = 0; at < bare.length(); at++) {
            int pair = bare.charAt(at) < '\u0080' ? -1 : LOOKS_LIKE.indexOf(bare.charAt(at));
            plain.append(pair < 0 ? bare.charAt(at) : LOOKS_LIKE.charAt(pair + 1));
        }
        return plain.toString();
    }

    /** What an entity stands for; one that takes no room or that nobody knows is nothing. */
    private static String meaning(String name) {
        Matcher accent = ACCENT.matcher(name);
        return accent.matches() ? accent.group(1) : NAMED.getOrDefault(name, "");
    }
}
