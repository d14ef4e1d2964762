package org.tessera.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.note.PhiText;

/** R: what is none of the 18 and can still point to one person is shown to whoever makes the statement. */
class QuasiIdentifierFinderTest {
    private final QuasiIdentifierFinder finder = new QuasiIdentifierFinder();

    private List<QuasiIdentifier> find(String text) {
        return finder.find(new PhiText(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "75-year-old retired ferry captain with atrial fibrillation. | retired ferry captain | OCCUPATION",
            "He works as a school bus driver at night. | works as a school bus driver | OCCUPATION",
            "Occupation: bell founder | Occupation: bell founder | OCCUPATION",
            "She is the mayor and rests little. | the mayor | OCCUPATION",
            "Self-employed glass blower. | Self-employed glass blower | OCCUPATION",
            "Lives alone with good support. | Lives alone | LIVING",
            "He lives with his elderly mother. | lives with his elderly mother | LIVING",
            "Resides in a group home. | Resides in a group home | LIVING", "Currently homeless. | homeless | LIVING",
            "Sole survivor of a house fire. | Sole survivor of a house fire | EVENT",
            "Struck by lightning in childhood. | Struck by lightning | EVENT",
            "Prisoner of war for two years. | Prisoner of war | EVENT",
            "A well-known jazz singer. | well-known jazz singer | STATUS",
            "Olympic rower in youth. | Olympic rower | STATUS", "Vietnam veteran. | Vietnam veteran | STATUS",
            "A Black woman with anemia. | Black woman | ETHNICITY", "Patient is Navajo. | Navajo | ETHNICITY",
            "African-American male | African-American male | ETHNICITY",
            "She is a Jehovah's Witness and declines blood. | Jehovah's Witness | RELIGION",
            "The family is Amish. | Amish | RELIGION", "Speaks only Tagalog. | Speaks only Tagalog | LANGUAGE",
            "Spanish-speaking. | Spanish-speaking | LANGUAGE",
            "Interpreter used throughout. | Interpreter used | LANGUAGE",
            "She has three daughters nearby. | three daughters | FAMILY", "Mother of four. | Mother of four | FAMILY",
            "His twin brother is well. | twin brother | FAMILY", "Known albinism. | albinism | TRAIT",
            "One of only five reported cases worldwide with this. | One of only five reported cases worldwide | TRAIT",
            "From a small fishing village. | small fishing village | PLACE",
            "Works at the local mill. | local mill | PLACE",
            "House near the old lighthouse. | near the old lighthouse | PLACE"})
    void findsWhatCanPointToAPerson(String text, String value, QuasiIdentifier.Sort sort) {
        assertThat(find(text)).anySatisfy(found -> {
            assertThat(text.substring(found.at().start(), found.at().end())).isEqualTo(value);
            assertThat(found.sort()).isEqualTo(sort);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"He retired in 2010 and walks daily.", "Medication works as needed.",
            "Chemotherapy alone was given.", "Black stool and white count of 12.", "Speaks in full sentences.",
            "Take two tablets daily.", "Rare ectopic beats.", "Small bowel obstruction.", "Known allergies: none.",
            "A pilot study was quoted.", "Difficult to judge.", "Local anesthesia was used.", "No witness of the fall.",
            "Former smoker, former heavy drinker.", "Born in 1951.", "Survival was good.",
            "Only 2 of 5 doses were given.", "The patient denies chest pain."})
    void passesOverWhatIsClinical(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void placesDoNotOverlapAndLongTextsCostWhatTheirWordsCost() {
        String text = "Retired ferry captain, lives alone. ".repeat(20_000);
        long before = System.nanoTime();
        List<QuasiIdentifier> found = find(text);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        assertThat(found).hasSize(40_000);
        for (int index = 1; index < found.size(); index++) {
            assertThat(found.get(index).at().start()).isGreaterThanOrEqualTo(found.get(index - 1).at().end());
        }
    }
}
