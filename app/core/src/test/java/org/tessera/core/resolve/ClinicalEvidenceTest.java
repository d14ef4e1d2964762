package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

class ClinicalEvidenceTest {
    private static final DetectorId TAGGER = new DetectorId("tagger");
    private static final Explanation WHY = new Explanation("T-01", "looks like a name");

    @ParameterizedTest(name = "{1} in \"{0}\", term {2}: {4} percent")
    @CsvSource(delimiter = '|', textBlock = """
            A Foley catheter was placed.    | Foley          | Foley catheter | EPONYM     | 8
            A Foley catheter was placed.    | Foley catheter | Foley catheter | EPONYM     | 8
            Babinski was downgoing.         | Babinski       | Babinski       | EPONYM     | 47
            Closed with Vicryl today.       | Vicryl         | Vicryl         | DEVICE     | 15
            Chief Complaint: cough          | Chief          | Chief Complaint| LABEL      | 8
            Dr. Allen test results pending. | Allen          | Allen test     | EPONYM     | 90
            Seen by Mrs. Foley catheter     | Foley          | Foley catheter | EPONYM     | 90
            MS FOLEY CATHETER               | FOLEY          | FOLEY CATHETER | EPONYM     | 90
            Apgar, MD, saw the child.       | Apgar          | Apgar          | EPONYM     | 90
            Vicryl, mild oozing.            | Vicryl         | Vicryl         | DEVICE     | 15
            """)
    void lowersTheOddsOfAFindingInsideATermUnlessItIsAddressedAsAPerson(String text, String finding, String term,
            ClinicalTerm.Group group, int percent) {
        assertThat(weigh(text, finding, IdentifierKind.PATIENT, 0.9, term, group).percent()).isEqualTo(percent);
    }

    @Test
    void leavesAFindingThatReachesOutOfTheTerm() {
        Score score = weigh("Lee Foley catheter", "Lee Foley", IdentifierKind.PATIENT, 0.9, "Foley catheter",
                ClinicalTerm.Group.EPONYM);
        assertThat(score.percent()).isEqualTo(90);
    }

    @Test
    void leavesNumbersAndWhatIsSettled() {
        Score date = weigh("T4 12", "12", IdentifierKind.DATE, 0.9, "T4 12", ClinicalTerm.Group.TEST);
        Score settled = weigh("Foley bag", "Foley", IdentifierKind.PATIENT, 0.99, "Foley bag",
                ClinicalTerm.Group.EPONYM);
        assertThat(date.percent()).isEqualTo(90);
        assertThat(settled.percent()).isEqualTo(99);
    }

    private static Score weigh(String text, String finding, IdentifierKind kind, double score, String term,
            ClinicalTerm.Group group) {
        Detection detection = new Detection(find(text, finding), kind, new Score(score), TAGGER, WHY);
        return ClinicalEvidence
                .weigh(text, List.of(detection), List.of(new ClinicalTerm(find(text, term), group, false)))
                .getFirst()
                .score();
    }

    private static TextSpan find(String text, String part) {
        int start = text.indexOf(part);
        return new TextSpan(start, start + part.length());
    }
}
