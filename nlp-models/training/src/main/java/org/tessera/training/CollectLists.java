package org.tessera.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Collects names, places and medicines from net.datafaker (Apache-2.0) into a list file of this module, without the words
 * of the measuring corpora. Run it again only when datafaker changes:
 * {@code CollectLists DEV_FOLDER OUTPUT_FILE}, then commit the file.
 */
public final class CollectLists {
    /** A value in Latin letters. Yes: {@code Núñez}, {@code Jan Willem}; no: {@code Иван}, {@code #{x}}. */
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’. -]{2,40}");

    /** What is taken: section, file, path below {@code faker}, at most so many. */
    private record Source(String section, String file, String path, int most) {}

    private static final List<Source> SOURCES = List.of(
            new Source("english.first", "en/name", "name.male_first_name", 900),
            new Source("english.first", "en/name", "name.female_first_name", 2200),
            new Source("english.last", "en/name", "name.last_name", 500),
            new Source("english.last", "en-AU", "name.last_name", 300),
            new Source("southafrican.last", "en-ZA", "name.last_name", 500),
            new Source("southafrican.first", "en-ZA", "name.first_name", 220),
            new Source("maori.first", "en-NZ", "name.first_name", 80),
            new Source("subcontinent.first", "en-IN", "name.first_name", 500),
            new Source("subcontinent.last", "en-IN", "name.last_name", 100),
            new Source("pakistani.first", "en-PAK", "name.first_name", 270),
            new Source("pakistani.last", "en-PAK", "name.last_name", 50),
            new Source("singapore.last", "en-SG", "name.last_name", 80),
            new Source("singapore.first", "en-SG", "name.female_english_name", 130),
            new Source("malaysian.first", "en-MS", "name.chinese_male_first_name", 60),
            new Source("german.first", "de", "name.male_first_name", 250),
            new Source("german.first", "de", "name.female_first_name", 250),
            new Source("german.last", "de", "name.last_name", 700),
            new Source("dutch.first", "nl", "name.first_name", 400),
            new Source("dutch.last", "nl", "name.last_name", 700),
            new Source("swedish.first", "sv", "name.female_first_name", 180),
            new Source("swedish.first", "sv", "name.male_first_name", 200),
            new Source("swedish.last", "sv", "name.last_name", 300),
            new Source("norwegian.first", "no-NO", "name.male_first_name", 200),
            new Source("norwegian.last", "no-NO", "name.last_name", 300),
            new Source("danish.last", "da-DK", "name.last_name", 300),
            new Source("danish.first", "da-DK", "name.male_first_name", 190),
            new Source("polish.first", "pl", "name.first_name", 390),
            new Source("polish.last", "pl", "name.last_name", 500),
            new Source("czech.first", "cs-CZ", "name.female_first_name", 200),
            new Source("czech.last", "cs-CZ", "name.male_last_name", 300),
            new Source("slovak.last", "sk", "name.man_last_name", 200),
            new Source("hungarian.first", "hu", "name.female_first_name", 250),
            new Source("hungarian.first", "hu", "name.male_first_name", 200),
            new Source("hungarian.last", "hu", "name.last_name", 100),
            new Source("croatian.first", "hr", "name.first_name", 300),
            new Source("croatian.last", "hr", "name.last_name", 200),
            new Source("latvian.first", "lv", "name.first_name", 200),
            new Source("italian.first", "it", "name.first_name", 302),
            new Source("italian.last", "it", "name.last_name", 100),
            new Source("spanish.first", "es", "name.male_first_name", 100),
            new Source("mexican.first", "es-MX", "name.first_name", 200),
            new Source("mexican.last", "es-MX", "name.last_name", 303),
            new Source("argentine.first", "es-AR", "name.first_name", 300),
            new Source("argentine.last", "es-AR", "name.last_name", 482),
            new Source("catalan.first", "ca", "name.female_first_name", 150),
            new Source("portuguese.last", "pt-BR", "name.last_name", 261),
            new Source("portuguese.first", "pt", "name.first_name", 94),
            new Source("french.first", "fr", "name.first_name", 89),
            new Source("french.last", "fr", "name.last_name", 150),
            new Source("turkish.first", "tr", "name.male_first_name", 61),
            new Source("turkish.first", "tr", "name.female_first_name", 48),
            new Source("turkish.last", "tr", "name.last_name", 95),
            new Source("indonesian.first", "id", "name.first_name", 124),
            new Source("indonesian.last", "id", "name.last_name", 139),
            new Source("albanian.first", "sq", "name.female_first_name", 31),
            new Source("albanian.last", "sq", "name.last_name", 25),
            new Source("vietnam.first", "vi", "name.first_name", 300),
            new Source("vietnam.last", "vi", "name.last_name", 60),
            new Source("finnish.first", "fi-FI", "name.male_first_name", 100),
            new Source("finnish.last", "fi-FI", "name.last_name", 100),
            new Source("foreign.town", "pl", "address.city_name", 150),
            new Source("foreign.town", "fr", "address.city_name", 60),
            new Source("foreign.town", "es", "address.city_prefix", 80),
            new Source("foreign.town", "cs-CZ", "address.city_name", 60),
            new Source("foreign.town", "hr", "address.city_name", 40),
            new Source("foreign.town", "pt", "address.city_name", 60),
            new Source("foreign.town", "en-IN", "address.city", 90),
            new Source("foreign.town", "en-MS", "address.city_name", 60),
            new Source("foreign.town", "id", "address.city_name", 60),
            new Source("foreign.town", "tr", "address.city_name", 80),
            new Source("foreign.town", "de-AT", "address.city_name", 60),
            new Source("foreign.town", "en-GB", "address.county", 70),
            new Source("foreign.town", "en/nation", "nation.capital_city", 180),
            new Source("medicine", "en/medical", "medical.medicine_name", 1100),
            new Source("medicine", "en/medication", "healthcare.medication.drug_name", 1000));

    private CollectLists() {}

    /** Writes the list file. */
    public static void main(String[] arguments) throws IOException {
        Purge purge = new Purge(Path.of(arguments[0]));
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        for (Source source : SOURCES) {
            boolean named = !source.section().equals("medicine");
            List<String> values = values(source).stream()
                    .map(String::strip)
                    .filter(value -> LATIN.matcher(value).matches() && !(named && purge.spoils(value)))
                    .toList();
            Set<String> section = sections.computeIfAbsent(source.section(), key -> new LinkedHashSet<>());
            for (int index = 0; index < Math.min(source.most(), values.size()); index++) {
                section.add(values.get((int) ((long) index * values.size() / Math.min(source.most(), values.size()))));
            }
        }
        Files.writeString(Path.of(arguments[1]), text(sections));
    }

    private static String text(Map<String, Set<String>> sections) {
        StringBuilder text = new StringBuilder("# Collected by CollectLists from net.datafaker, Apache-2.0.\n");
        sections.forEach((name, values) -> {
            text.append('[').append(name).append("]\n");
            int column = 0;
            for (String value : values) {
                text.append(value).append(';');
                column += value.length() + 2;
                text.append(column > 150 ? "\n" : " ");
                column = column > 150 ? 0 : column;
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static List<String> values(Source source) throws IOException {
        try (InputStream in = CollectLists.class.getResourceAsStream("/" + source.file() + ".yml")) {
            if (in == null) {
                throw new IOException("datafaker has no " + source.file());
            }
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(10_000_000);
            Map<?, ?> node = new Yaml(options).load(in);
            Object at = node.values().iterator().next();
            for (String step : ("faker." + source.path()).split("\\.", -1)) {
                at = at instanceof Map<?, ?> map ? map.get(step) : null;
            }
            List<String> values = new ArrayList<>();
            if (at instanceof List<?> list) {
                list.forEach(value -> values.add(String.valueOf(value)));
            } else {
                throw new IOException("datafaker has no " + source.file() + " " + source.path());
            }
            return values;
        }
    }
}
