package org.tessera.training;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.detect.dictionary.Sense;
import org.tessera.training.terms.TermDictionary;

/** The entries of the gazetteer with their senses, from the lists of this module: those of net.datafaker and our own. */
final class GazetteerNames {
    /** Marks over and under letters. Yes: a combining acute; no: {@code e}. */
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** A key. Yes: {@code van den berg}, {@code o'hara}; no: {@code jean (dit)}, {@code x}. */
    private static final Pattern KEY = Pattern.compile("\\p{L}+(?:(?:['-]|\\.? )\\p{L}+)*");
    private static final int SHORTEST = 2;
    /** The sections whose values are words of medicine. */
    private static final List<String> THINGS = List.of("drugs", "medicine", "devices", "tests", "eponyms");

    private final SortedMap<String, Long> senses = new TreeMap<>();

    private GazetteerNames() {}

    /** All entries in the order of their UTF-16 units: the key as {@code NoteText.plain} writes it, and its senses. */
    static SortedMap<String, Long> all() throws IOException {
        GazetteerNames names = new GazetteerNames();
        ValueLists lists = Sources.ownLists();
        lists.sections().forEach((section, values) -> {
            if (section.endsWith(".first")) {
                values.forEach(value -> names.add(value, Sense.GIVEN));
            } else if (section.endsWith(".last") && !section.startsWith("native")) {
                values.forEach(value -> names.add(value, Sense.FAMILY));
            } else if (section.endsWith(".town")) {
                values.forEach(value -> names.add(value, Sense.PLACE));
            }
        });
        names.addTowns(lists.get("town.start"), lists.get("town.end"));
        names.markOrdinary(ordinaryWords(lists));
        return names.senses;
    }

    /** Towns as they are named all over the English-speaking world: {@code Ashford}. */
    private void addTowns(List<String> starts, List<String> ends) {
        starts.forEach(start -> ends.forEach(end -> add(start + end, Sense.PLACE)));
    }

    private void add(String value, Sense sense) {
        String key = key(value);
        if (key.length() >= SHORTEST && KEY.matcher(key).matches()) {
            senses.merge(key, sense.bit(), (old, bit) -> old | bit);
            senses.merge(plain(key), sense.bit(), (old, bit) -> old | bit);
        }
    }

    private static String key(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }

    /** The key without marks, as many type it. */
    private static String plain(String key) {
        return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
    }

    private void markOrdinary(Set<String> ordinary) {
        senses.replaceAll((key, mask) -> ordinary.contains(key) ? mask | Sense.ORDINARY.bit() : mask);
    }

    private static Set<String> ordinaryWords(ValueLists lists) throws IOException {
        Set<String> words = new HashSet<>(EnglishWords.all());
        THINGS.forEach(section -> lists.get(section).forEach(value -> addWords(words, value)));
        lists.sections().forEach((section, values) -> {
            if (section.startsWith("wordnames") || section.startsWith("firm")) {
                values.forEach(value -> addWords(words, value));
            }
        });
        addWords(words, ValueLists.resource("word-classes.txt"));
        TermDictionary.lines()
                .stream()
                .map(line -> line.substring(line.indexOf('|') + 1))
                .filter(term -> !term.startsWith(ClinicalTerm.Group.EPONYM.name()))
                .forEach(term -> addWords(words, term));
        return words;
    }

    private static void addWords(Set<String> words, String text) {
        words.addAll(List.of(key(text).split("[^\\p{L}\\p{M}']+", -1)));
    }
}
