package org.tessera.ctakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.StringJoiner;
import org.apache.ctakes.dictionary.lookup2.dictionary.AbstractRareWordDictionary;
import org.apache.ctakes.dictionary.lookup2.dictionary.RareWordTermMapCreator.CuiTerm;
import org.apache.ctakes.dictionary.lookup2.term.RareWordTerm;
import org.apache.ctakes.dictionary.lookup2.util.CuiCodeUtil;
import org.apache.uima.UimaContext;

/**
 * The term dictionary as the look-up of cTAKES asks it: each term stands under that one of its words which is rarest among
 * all terms. The reader that comes with cTAKES takes a third of the time of a whole start for it; this one leaves to it only
 * how a term with signs in it is cut into words.
 *
 * <p>Public, with this constructor, because cTAKES makes it by its name in {@code term-lookup.xml}.
 */
public final class TermDictionary extends AbstractRareWordDictionary {
    private static final String PATH = "bsvPath";
    private static final char BAR = '|';

    /** A term is cut the same whatever its code is. */
    private static final String ANY_CODE = "EPO00001";

    private final Map<String, List<RareWordTerm>> terms = new HashMap<>();

    /** A term of the file, cut into words. */
    private record Entry(Long code, String text, List<String> words) {}

    /** Made by cTAKES; the context does not matter. */
    public TermDictionary(String name, UimaContext context, Properties properties) {
        this(name, Objects.requireNonNull(properties.getProperty(PATH)));
    }

    /** @param path of the file on the class path */
    TermDictionary(String name, String path) {
        super(name);
        List<Entry> entries = entries(text(path));
        Map<String, Integer> counts = new HashMap<>();
        for (Entry entry : entries) {
            entry.words().forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        for (Entry entry : entries) {
            int rarest = rarest(entry.words(), counts);
            String word = entry.words().get(rarest);
            terms.computeIfAbsent(word, fresh -> new ArrayList<>(1))
                    .add(new RareWordTerm(entry.text(), entry.code(), word, rarest, entry.words().size()));
        }
    }

    private static String text(String path) {
        try (InputStream in = TermDictionary.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Entry> entries(String file) {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> cuts = new HashMap<>();
        String code = "";
        Long number = 0L;
        int end;
        for (int line = 0; line < file.length(); line = end + 1) {
            end = file.indexOf('\n', line);
            int text = file.indexOf(BAR, file.indexOf(BAR, line) + 1) + 1;
            String term = file.substring(text, file.indexOf(BAR, text));
            if (!file.startsWith(code + BAR, line) || code.isEmpty()) {
                code = file.substring(line, file.indexOf(BAR, line));
                number = CuiCodeUtil.getInstance().getCuiCode(code);
            }
            String cut = isPlain(term) ? term : cut(term, cuts);
            entries.add(new Entry(number, cut, words(cut)));
        }
        return entries;
    }

    /** Word by word, because the same words with signs stand in many terms. */
    private static String cut(String term, Map<String, String> cuts) {
        StringJoiner cut = new StringJoiner(" ");
        for (String word : words(term)) {
            if (!word.isEmpty()) {
                cut.add(isPlain(word) ? word : cuts.computeIfAbsent(word, TermDictionary::cutByCtakes));
            }
        }
        return cut.toString();
    }

    private static String cutByCtakes(String word) {
        return new CuiTerm(ANY_CODE, word).getTerm();
    }

    /** Yes: {@code parkinson disease}. No: {@code s-cath}, {@code ao/ota type}, which cTAKES cuts by rules of its own. */
    private static boolean isPlain(String term) {
        for (int at = 0; at < term.length(); at++) {
            char sign = term.charAt(at);
            boolean plain = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
                    || (sign == ' ' && at > 0 && at + 1 < term.length() && term.charAt(at + 1) != ' ');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String cut) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int blank = cut.indexOf(' '); blank >= 0; blank = cut.indexOf(' ', from)) {
            words.add(cut.substring(from, blank));
            from = blank + 1;
        }
        words.add(cut.substring(from));
        return words;
    }

    /** The first of the rarest words, of those with a letter and more than one sign, because only such are looked up. */
    private static int rarest(List<String> words, Map<String, Integer> counts) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            int count = counts.getOrDefault(word, 0);
            if (count < fewest && isLookedUp(word)) {
                best = at;
                fewest = count;
            }
        }
        return best;
    }

    private static boolean isLookedUp(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLetter(word.charAt(at))) {
                return word.length() > 1;
            }
        }
        return false;
    }

    @Override
    public Collection<RareWordTerm> getRareWordHits(String word) {
        return terms.getOrDefault(word, List.of());
    }
}
