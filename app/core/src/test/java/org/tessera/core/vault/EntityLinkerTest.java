package org.tessera.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;

final class EntityLinkerTest {
    /** Things as "a|b; c": spellings of one thing, things in order. */
    private static Set<String> things(EntityLinker linker) {
        return linker.entities()
                .stream()
                .map(entity -> entity.values()
                        .stream()
                        .map(PhiText::reveal)
                        .sorted()
                        .collect(Collectors.joining(" = ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> linked(IdentifierKind kind, List<String> values) {
        EntityLinker linker = new EntityLinker(kind);
        linker.addAll(values.stream().map(PhiText::new).toList());
        return things(linker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "PATIENT|Ferrante; Odalys Ferrante; Odalys|Ferrante = Odalys = Odalys Ferrante",
            "CLINICIAN|R. Aduba; Rosalind Aduba; Aduba, Rosalind|Aduba, Rosalind = R. Aduba = Rosalind Aduba",
            "PATIENT|Odalys Ferrante; Marco Ferrante; Ferrante|Ferrante; Marco Ferrante; Odalys Ferrante",
            "PATIENT|Ana Ruiz; Ana Ruiz Soto; Ana Ruiz Mora|Ana Ruiz; Ana Ruiz Mora; Ana Ruiz Soto",
            "RELATIVE|Jonas Sorrell; Jane Sorrell; J. Sorrell|J. Sorrell; Jane Sorrell; Jonas Sorrell",
            "DATE|07/19/1951; July 19, 1951; 7/19|07/19/1951 = July 19, 1951; 7/19",
            "DATE|10/14/26; 10/14/25; October 14|10/14/25; 10/14/26; October 14",
            "DATE|the day after Easter; Easter|Easter; the day after Easter",
            "CITY|Brookhollow; BROOKHOLLOW; Brook|BROOKHOLLOW = Brookhollow; Brook",
            "PHONE|(617) 555-0142; 617.555.0142; 617 555 0143|(617) 555-0142 = 617.555.0142; 617 555 0143",
            "SSN|900-12-3456; 900 12 3456|900 12 3456 = 900-12-3456", "OTHER|--; ++|++; --"})
    void linksSpellingsOfOneThing(IdentifierKind kind, String values, String expected) {
        assertThat(linked(kind, List.of(values.split("; ", -1))))
                .containsExactlyElementsOf(List.of(expected.split("; ", -1)));
    }

    @Test
    void joinsWhatWasIssuedBefore() {
        EntityLinker linker = new EntityLinker(IdentifierKind.PATIENT);
        linker.addIssued(4, new PhiText("Ferrante"));
        linker.addIssued(9, new PhiText("Wen Abara"));
        linker.addAll(List.of(new PhiText("Abara"), new PhiText("Odalys Ferrante"), new PhiText("Odalys")));
        assertThat(things(linker)).containsExactly("Abara = Wen Abara", "Ferrante = Odalys = Odalys Ferrante");
        assertThat(linker.entities()).extracting(EntityLinker.Entity::issuedIndex).containsExactly(4, 9);
    }

    @Test
    void takesNoSecondPersonForTheOneWhoseSurnameWasIssued() {
        EntityLinker linker = new EntityLinker(IdentifierKind.PATIENT);
        linker.addIssued(4, new PhiText("Ferrante"));
        linker.addAll(List.of(new PhiText("Odalys Ferrante"), new PhiText("Marco Ferrante")));
        assertThat(things(linker)).containsExactly("Ferrante", "Marco Ferrante", "Odalys Ferrante");
    }

    @Test
    void takesNoSecondPersonForTheOneWhoWasIssuedWithASurname() {
        EntityLinker linker = new EntityLinker(IdentifierKind.PATIENT);
        linker.addIssued(4, new PhiText("Ferrante"));
        linker.addIssued(4, new PhiText("Odalys Ferrante"));
        linker.addAll(List.of(new PhiText("Marco Ferrante")));
        assertThat(things(linker)).containsExactly("Ferrante = Odalys Ferrante", "Marco Ferrante");
    }

    @Test
    void linksTheSameWhateverTheOrder() {
        Random random = new Random(12);
        List<String> words = Arrays.asList("Odalys", "Ferrante", "Marco", "M.", "Abara", "Lee", "O.");
        for (int round = 0; round < 2_000; round++) {
            Set<String> values = new TreeSet<>();
            while (values.size() < 4) {
                Collections.shuffle(words, random);
                values.add(String.join(" ", words.subList(0, 1 + random.nextInt(3))));
            }
            List<String> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, random);
            assertThat(linked(IdentifierKind.PATIENT, shuffled))
                    .isEqualTo(linked(IdentifierKind.PATIENT, List.copyOf(values)));
        }
    }

    @Test
    void neverMakesOneThingOfTwoFullNames() {
        Set<String> things = linked(IdentifierKind.PATIENT,
                List.of("Odalys Ferrante", "Marco Ferrante", "Odalys Abara", "Ferrante", "Odalys", "Abara"));
        assertThat(things).contains("Marco Ferrante", "Odalys Ferrante", "Ferrante", "Odalys", "Abara = Odalys Abara");
    }
}
