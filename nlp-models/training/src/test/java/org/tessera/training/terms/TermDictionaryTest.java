package org.tessera.training.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.datafaker.Faker;
import org.junit.jupiter.api.Test;

class TermDictionaryTest {
    private static final String SHIPPED = "/org/tessera/models/clinical-terms.bsv";

    private final List<String> lines = TermDictionary.lines();

    @Test
    void isTheOneThatIsShipped() throws IOException {
        try (InputStream stream = TermDictionaryTest.class.getResourceAsStream(SHIPPED)) {
            assertThat(stream).isNotNull();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines().toList())
                    .as("run TermDictionaryProgram and check the file in")
                    .isEqualTo(lines);
        }
    }

    @Test
    void holdsEachTextOnceUnderACodeOfItsGroup() {
        assertThat(lines.stream().map(line -> column(line, 2))).doesNotHaveDuplicates();
        assertThat(lines).allMatch(line -> column(line, 1).startsWith(column(line, 0).substring(0, 3)));
        assertThat(lines).allMatch(line -> line.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F));
    }

    @Test
    void holdsNoCodeOfAForeignVocabulary() {
        assertThat(lines).noneMatch(line -> line.matches("C[0-9]{7}\\|.*"));
    }

    @Test
    void letsNoCommonNameStandAlone() {
        Set<String> names = Stream.of("en", "es", "fr", "de", "it", "en-IND", "pt-BR", "vi", "pl", "sv")
                .flatMap(TermDictionaryTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(5_000);
        assertThat(lines.stream().map(line -> column(line, 2)).filter(names::contains))
                .as("a slip of a German list aside")
                .containsOnly("scc");
    }

    private static Stream<String> names(String language) {
        Faker faker = new Faker(Locale.forLanguageTag(language));
        return Stream.of("name.first_name", "name.female_first_name", "name.male_first_name", "name.last_name")
                .flatMap(key -> list(faker, key))
                .map(name -> name.toString().toLowerCase(Locale.ROOT));
    }

    private static Stream<?> list(Faker faker, String key) {
        Object found = faker.fakeValuesService().fetchObject(key, faker.getContext());
        return found instanceof List<?> names ? names.stream() : Stream.of();
    }

    private static String column(String line, int index) {
        return line.split("\\|", -1)[index];
    }
}
