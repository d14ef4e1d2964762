package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BordersTest {
    private final TaggerModel model = ModelFile.read(ReleasedModel.bytes());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON       | Mr. Trehearne            | Trehearne
            PERSON       | "Osvald" Trehearne,      | Osvald" Trehearne
            PERSON       | Trehearne's              | Trehearne
            PERSON       | Trehearne’s              | Trehearne
            PERSON       | Gorvan T.                | Gorvan T.
            CLINICIAN    | Dr. Pinchbeck, MD        | Pinchbeck
            CLINICIAN    | Pinchbeck, PA-C          | Pinchbeck
            ORGANISATION | Works at Dunmoor Freight | Dunmoor Freight
            PLACE        | in Pellerton             | Pellerton
            ORGANISATION | the Quillbrook Clinic    | Quillbrook Clinic
            ORGANISATION | St. Odile's              | St. Odile's
            ORGANISATION | Dunmoor Freight (East)   | Dunmoor Freight (East)
            DATE         | (March 3, 2019).         | March 3, 2019
            PLACE        | #4, 18 Wexcombe Rd.      | #4, 18 Wexcombe Rd.
            """)
    void leavesTrimmingsOutside(Label label, String text, String expected) {
        Words words = Words.of(text);
        Mention mention = new Mention(0, words.size() - 1, label, 0.9);
        assertThat(new Borders(model).trim(words, mention).map(trimmed -> trimmed.span(words)))
                .map(span -> text.substring(span.start(), span.end()))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"PERSON, ', .'", "ORGANISATION, the"})
    void dropsAMentionThatIsNothingElse(Label label, String text) {
        Words words = Words.of(text);
        assertThat(new Borders(model).trim(words, new Mention(0, words.size() - 1, label, 0.9))).isEmpty();
    }
}
