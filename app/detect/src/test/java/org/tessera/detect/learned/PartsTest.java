package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE         | 12/3 and 12/9                 | 12/3 + 12/9
            DATE         | March 3 to April 5            | March 3 + April 5
            DATE         | 3/4-3/9                       | 3/4-3/9
            PLACE        | 418 Wexcombe Lane, Pellerton  | 418 Wexcombe Lane + Pellerton
            PLACE        | 418 Wexcombe Lane in Pellerton | 418 Wexcombe Lane + Pellerton
            PERSON       | Osvald and Ludmira Trehearne  | Osvald + Ludmira Trehearne
            PERSON       | Trehearne, Osvald; Pinchbeck  | Trehearne, Osvald + Pinchbeck
            PERSON       | Sandor Randolph               | Sandor Randolph
            PERSON       | Ludmira. Trehearne, Osvald    | Ludmira + Trehearne, Osvald
            CLINICIAN    | O. Trehearne Jr. Randolph     | O. Trehearne Jr. Randolph
            ORGANISATION | Dunmoor and Sons              | Dunmoor and Sons
            """)
    void partsWhatTwoIdentifiersMake(Label label, String text, String expected) {
        Words words = Words.of(text);
        assertThat(Parts.of(words, new Mention(0, words.size() - 1, label, 0.9))
                .stream()
                .map(part -> part.span(words))
                .map(span -> text.substring(span.start(), span.end()))).containsExactly(expected.split(" \\+ ", -1));
    }

    @ParameterizedTest
    @CsvSource({"DATE, and", "PLACE, ', ,'"})
    void leavesNothingWhereOnlyDividersAre(Label label, String text) {
        Words words = Words.of(text);
        assertThat(Parts.of(words, new Mention(0, words.size() - 1, label, 0.9))).isEmpty();
    }
}
