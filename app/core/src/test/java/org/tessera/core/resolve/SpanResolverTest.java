package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.identifier.IdentifierKind;

final class SpanResolverTest {
    @Test
    void numbersAcceptedSpansInReadingOrderAndNearMissesBehindThem() {
        ResolverCase made = ResolverCase.of("Odalys Ferrante of Brookhollow, seen 3 May, room 12")
                .found("3 May", IdentifierKind.DATE, 0.9, "a")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("Brookhollow", IdentifierKind.CITY, 0.3, "a");
        AnalyzedNote answer = made.resolve();
        assertThat(answer.spans()).extracting(phi -> phi.id().value()).containsExactly(1, 2);
        assertThat(answer.nearMisses()).extracting(phi -> phi.id().value()).containsExactly(3);
        assertThat(made.write(answer.spans())).containsExactly("PATIENT Odalys Ferrante", "DATE 3 May");
    }

    @Test
    void letsFindingsOfOneSortGrowTogetherAndBackEachOther() {
        ResolverCase made = ResolverCase.of("seen by Odalys Ferrante")
                .found("Odalys", IdentifierKind.PATIENT, 0.4, "a")
                .found("Odalys Ferrante", IdentifierKind.CLINICIAN, 0.45, "b");
        assertThat(made.hidden()).containsExactly("CLINICIAN Odalys Ferrante");
    }

    @Test
    void countsADetectorThatRepeatsItselfOnce() {
        ResolverCase made = ResolverCase.of("seen by Odalys")
                .found("Odalys", IdentifierKind.PATIENT, 0.4, "a")
                .found("Odalys", IdentifierKind.RELATIVE, 0.4, "a");
        assertThat(made.hidden()).isEmpty();
        assertThat(made.near()).containsExactly("PATIENT Odalys");
    }

    @Test
    void doesNotGrowByAFindingThatIsTooWeakToBeShown() {
        ResolverCase made = ResolverCase.of("seen by Odalys Ferrante in the clinic on the hill")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("Ferrante in the clinic on the hill", IdentifierKind.PATIENT, 0.02, "b");
        assertThat(made.hidden()).containsExactly("PATIENT Odalys Ferrante");
    }

    @Test
    void givesTheStretchOfTwoSortsToTheBetterOneAndHidesTheRestToo() {
        ResolverCase made = ResolverCase.of("at Mercy Hospital of Brookhollow today")
                .found("Mercy Hospital of Brookhollow", IdentifierKind.FACILITY, 0.6, "a")
                .found("Brookhollow", IdentifierKind.CITY, 0.95, "b");
        assertThat(made.hidden()).containsExactly("FACILITY Mercy Hospital of", "CITY Brookhollow");
    }

    @Test
    void keepsTheLongerOneWhereTheInnerOneIsNotMuchLikelier() {
        ResolverCase made = ResolverCase.of("at Mercy Hospital of Brookhollow today")
                .found("Mercy Hospital of Brookhollow", IdentifierKind.FACILITY, 0.7, "a")
                .found("Brookhollow", IdentifierKind.CITY, 0.95, "b");
        AnalyzedNote answer = made.resolve();
        assertThat(made.write(answer.spans())).containsExactly("FACILITY Mercy Hospital of Brookhollow");
        assertThat(answer.spans().getFirst().evidence()).hasSize(2);
        assertThat(answer.spans().getFirst().isConflict()).isFalse();
    }

    @Test
    void marksAConflictWhereDetectorsNameOtherIdentifiers() {
        ResolverCase made = ResolverCase.of("call 555-0142 now")
                .found("555-0142", IdentifierKind.PHONE, 0.9, "a")
                .found("555-0142", IdentifierKind.MEDICAL_RECORD, 0.6, "b");
        assertThat(made.resolve().spans().getFirst().isConflict()).isTrue();
        assertThat(made.hidden()).containsExactly("PHONE 555-0142");
    }

    @Test
    void dropsARestWithoutLetterOrDigit() {
        ResolverCase made = ResolverCase.of("on (3 May), then")
                .found("(3 May),", IdentifierKind.OTHER, 0.5, "a")
                .found("3 May", IdentifierKind.DATE, 0.95, "b");
        assertThat(made.hidden()).containsExactly("DATE 3 May");
    }

    @Test
    void letsNoTermOutweighWhatIsSettledOrToldByItsForm() {
        ResolverCase made = ResolverCase.of("Foley 555-0142")
                .found("Foley", IdentifierKind.PATIENT, 0.99, "a")
                .found("555-0142", IdentifierKind.PHONE, 0.6, "a")
                .term("Foley 555-0142", ClinicalTerm.Group.DEVICE);
        assertThat(made.hidden()).containsExactly("PATIENT Foley", "PHONE 555-0142");
    }

    @Test
    void dropsANearMissThatAnAcceptedSpanTouches() {
        ResolverCase made = ResolverCase.of("Odalys Ferrante Clinic")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("Ferrante Clinic", IdentifierKind.FACILITY, 0.3, "b");
        assertThat(made.near()).isEmpty();
    }

    @Test
    void leavesTheDiseaseOfADoctorsName() {
        ResolverCase made = ResolverCase.of("Dr. Bell saw her. Bell palsy is better.")
                .found("Bell", IdentifierKind.CLINICIAN, 0.9999, "a")
                .term("Bell palsy", ClinicalTerm.Group.EPONYM);
        assertThat(made.hidden()).containsExactly("CLINICIAN Bell");
    }
}
