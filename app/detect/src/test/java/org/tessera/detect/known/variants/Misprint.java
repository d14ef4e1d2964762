package org.tessera.detect.known.variants;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What typing, scanning and copying do to a word. */
final class Misprint {
    private static final Map<Character, String> SCANNED = Map.ofEntries(Map.entry('o', "0"), Map.entry('l', "1"),
            Map.entry('i', "1"), Map.entry('s', "5"), Map.entry('b', "8"), Map.entry('e', "c"), Map.entry('c', "e"),
            Map.entry('m', "rn"), Map.entry('u', "v"), Map.entry('v', "u"), Map.entry('a', "o"), Map.entry('d', "cl"),
            Map.entry('w', "vv"), Map.entry('h', "b"), Map.entry('t', "f"), Map.entry('g', "9"), Map.entry('n', "u"));
    private static final Map<Character, Character> CYRILLIC = Map.of('a', 'а', 'e', 'е', 'o', 'о', 'c', 'с', 'p', 'р',
            'y', 'у', 'x', 'х', 'i', 'і');
    private static final List<String> INVISIBLE = List.of("\u200B", "\u200C", "\u200D", "\u00AD", "\u2060", "\uFEFF");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Misprint() {}

    /** Without accents: {@code Muñoz} gives {@code Munoz}. */
    static String plain(String word) {
        return Normalizer.normalize(word.replace("ø", "o").replace("ł", "l"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    static String decomposed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
    }

    /** With umlauts written out. */
    static String writtenOut(String word) {
        return word.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").replace("ø", "oe").replace("å", "aa");
    }

    /** A letter of the longest word, not its first: nobody is told by a misspelt "van". */
    private static int inside(String words, Random random) {
        int start = 0;
        int length = 0;
        int at = 0;
        for (String word : words.split("(?<=[^\\p{L}\\p{M}\\p{N}])", -1)) {
            int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
            if (letters > length) {
                start = at;
                length = letters;
            }
            at += word.length();
        }
        return start + 1 + random.nextInt(length - 1);
    }

    /** A letter left out, doubled, changed, or swapped with its neighbour; never the first. */
    static String typo(String word, Random random) {
        for (;;) {
            int at = inside(word, random);
            char letter = word.charAt(at);
            String next = switch (random.nextInt(4)) {
                case 0 -> word.substring(0, at) + word.substring(at + 1);
                case 1 -> word.substring(0, at) + letter + word.substring(at);
                case 2 -> word.substring(0, at) + LETTERS.charAt(random.nextInt(26)) + word.substring(at + 1);
                default -> at + 1 < word.length() && Character.isLetter(word.charAt(at + 1))
                        ? word.substring(0, at) + word.charAt(at + 1) + letter + word.substring(at + 2)
                        : word;
            };
            if (!next.equals(word)) {
                return next;
            }
        }
    }

    /** One letter taken for what looks like it; the word itself if none can be. */
    static String scanned(String word, Random random) {
        for (int tries = 0; tries < 30; tries++) {
            int at = inside(word, random);
            String other = SCANNED.get(Character.toLowerCase(word.charAt(at)));
            if (other != null) {
                return word.substring(0, at) + other + word.substring(at + 1);
            }
        }
        return word;
    }

    /** Digits taken for letters. */
    static String scannedDigits(String number, Random random) {
        return random.nextBoolean() ? number.replace('0', 'O').replace('5', 'S')
                : number.replace('1', 'l').replace('0', 'o').replace('8', 'B');
    }

    static String cyrillic(String word) {
        StringBuilder other = new StringBuilder();
        word.chars().forEach(unit -> other.append(CYRILLIC.getOrDefault((char) unit, (char) unit)));
        return other.toString();
    }

    static String wide(String word) {
        StringBuilder other = new StringBuilder();
        word.chars().forEach(unit -> other.append(unit > ' ' && unit < 127 ? (char) (unit + 0xFEE0) : (char) unit));
        return other.toString();
    }

    /** A sign that no screen shows, inside the word. */
    static String invisible(String word, Random random) {
        int at = inside(word, random);
        return word.substring(0, at) + INVISIBLE.get(random.nextInt(INVISIBLE.size())) + word.substring(at);
    }

    /** Broken over two lines. */
    static String broken(String word, Random random) {
        int at = inside(word, random);
        String hyphen = random.nextInt(3) == 0 ? "\u2010" : "-";
        return word.substring(0, at) + hyphen + (random.nextBoolean() ? "\n" : "\r\n  ") + word.substring(at);
    }

    /** {@code F E R R A N T E}; words of a name stay three blanks apart, or the number of the gap. */
    static String spaced(String words, String gap, String between) {
        StringBuilder spaced = new StringBuilder();
        for (String word : words.replaceAll("['’.-]", "").split(" ", -1)) {
            spaced.append(spaced.isEmpty() ? "" : between).append(apart(word, gap));
        }
        return spaced.toString();
    }

    /** With something between all characters. */
    static String apart(String word, String gap) {
        return word.replaceAll("(?<=.)(?=.)", gap);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
