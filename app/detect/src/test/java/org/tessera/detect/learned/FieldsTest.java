package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    private final Fields fields = new Fields(ModelFile.read(ReleasedModel.bytes()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE         | 3/4/1950   ADMITTED 3/21/2026            | 3/4/1950 + 3/21/2026
            DATE         | March 3, 1950 admitted 3/21/2026         | March 3, 1950 + 3/21/2026
            DATE         | Monday, March 3                          | Monday, March 3
            DATE         | the 3rd of March                         | the 3rd of March
            ORGANISATION | Quillbrook Clinic   Arrival 3/4          | Quillbrook Clinic + 3/4
            ORGANISATION | Quillbrook Arrival Clinic                | Quillbrook Arrival Clinic
            PERSON       | Trehearne, Osvald T    Specimen: 4       | Trehearne, Osvald T + : 4
            PERSON       | O. Trehearne, badge                      | O. Trehearne,
            PERSON       | Trehearne, Osvald    Pinchbeck, Ludmira  | Trehearne, Osvald + Pinchbeck, Ludmira
            PERSON       | Osvald Trehearne                         | Osvald Trehearne
            """)
    void endsAMentionWhereTheNextFieldBegins(Label label, String text, String expected) {
        Words words = Words.of(text);
        assertThat(fields.of(words, new Mention(0, words.size() - 1, label, 0.9))
                .stream()
                .map(part -> part.span(words))
                .map(span -> text.substring(span.start(), span.end()))).containsExactly(expected.split(" \\+ ", -1));
    }
}
