package org.tessera.egress.ondevice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.prompt.TokenFact;
import org.tessera.core.prompt.UserTurn;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenizedText;

class PatientTokenTest {
    private static final String FACT = "name of the patient or a person close to the patient";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[NAME_01.K7]] is 75. Her daughter [[NAME_02.J4]] came.          | [[NAME_01.K7]]
            Her daughter [[NAME_02.J4]] came with [[NAME_01.K7]].            | none
            Her daughter [[NAME_02.J4]] came. Ms. [[NAME_01B.Q4]] fell.      | [[NAME_01.K7]]
            Dr. [[NAME_02.J4]] saw Mr. [[NAME_01B.Q4]].                      | [[NAME_01.K7]]
            Signed by [[NAME_02.J4]], MD                                     | none
            [[NAME_02.J4]], MD, saw [[NAME_01.K7]].                          | [[NAME_01.K7]]
            Patient: [[NAME_02.J4]]                                          | [[NAME_02.J4]]
            Seen on [[DATE_01.W3]].                                          | none
            """)
    void namesThePatientOrNobody(String note, String expected) {
        UserTurn turn = new UserTurn("Write.", List.of("Question"),
                List.of(fact(1, 1, "K7"), fact(1, 2, "Q4"), fact(2, 1, "J4")), "note-abcdefghjkmn",
                new TokenizedText(note));
        assertThat(PatientToken.in(turn).map(Token::text).orElse("none")).isEqualTo(expected);
    }

    private static TokenFact fact(int index, int form, String check) {
        return new TokenFact(new Token(TokenLabel.NAME, index, form, check), FACT);
    }
}
