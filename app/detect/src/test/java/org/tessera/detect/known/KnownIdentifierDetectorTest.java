package org.tessera.detect.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.testkit.detect.DetectorContractTest;
import org.tessera.testkit.note.MarkedText;
import org.tessera.testkit.note.Notes;

/** What is known beforehand is found however it is written. */
class KnownIdentifierDetectorTest extends DetectorContractTest {
    private static final KnownIdentifiers KNOWN = new KnownIdentifiers(List.of(
            known(IdentifierKind.PATIENT, "Elizabeth Marie Ferrante-Muñoz"), known(IdentifierKind.RELATIVE, "Will May"),
            known(IdentifierKind.CLINICIAN, "Dr. Wolfram Achterberg"),
            known(IdentifierKind.RELATIVE, "Iolanda O'Garra"), known(IdentifierKind.RELATIVE, "Joost van der Heide"),
            known(IdentifierKind.DATE, "1954-03-07"), known(IdentifierKind.MEDICAL_RECORD, "MR4471-902"),
            known(IdentifierKind.PHONE, "(617) 555-0142"), known(IdentifierKind.SSN, "219-09-9999"),
            known(IdentifierKind.STREET, "6190 N Sandpiper Highway, Apt 4B, Garrowville, OK 44170"),
            known(IdentifierKind.EMAIL, "beth.ferrante@example.org"),
            known(IdentifierKind.FACILITY, "Odilo Memorial Hospital")));

    private final Detector detector = new KnownIdentifierDetector();

    private static KnownIdentifier known(IdentifierKind kind, String value) {
        return new KnownIdentifier(kind, new PhiText(value));
    }

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected AnnotatedNote annotate(MarkedText example) {
        return new AnnotatedNote(Notes.of(example.text(), KNOWN), Linguistics.NONE);
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("{PATIENT|Elizabeth Ferrante-Muñoz} was seen", "{PATIENT|FERRANTE-MUNOZ, ELIZABETH M.}",
                "{PATIENT|elizabeth marie ferrante} came in", "{PATIENT|Ferrante} denies pain",
                "Mrs. {PATIENT|Munoz}'s chart", "{PATIENT|E. Ferrante} signed", "{PATIENT|Ferrante, E.M.}",
                "initials {PATIENT|E.M.F.M.} on the form", "{PATIENT|Liz} said, and {PATIENT|Betty} too",
                "{PATIENT|Beth Ferrante} called", "{PATIENT|Elisabeth} and {PATIENT|Ferrante} misspelt",
                "{PATIENT|Elizabteh Ferante}", "{PATIENT|Ferrantemunoz} in one word",
                "user {PATIENT|eferrante}" + " logged in", "her husband {RELATIVE|Will} drove",
                "{RELATIVE|Will May} is her husband", "{RELATIVE|May, Will}", "{CLINICIAN|Achterberg} agreed",
                "Dr. {CLINICIAN|Acterberg} agreed", "sister {RELATIVE|Iolanda O'Garra} and {RELATIVE|O’Garra}",
                "{RELATIVE|Ogarra}", "brother {RELATIVE|Joost vn der Heide} called",
                "DOB {DATE|03/07/1954}, {DATE|3-7-54}, {DATE|1954-03-07}",
                "born {DATE|March 7, 1954} or {DATE|7" + " Mar 1954}", "{DATE|march seventh nineteen fifty four}",
                "{DATE|07MAR1954} and {DATE|19540307}", "birthday on {DATE|March 7th}",
                "MRN {MEDICAL_RECORD|MR 4471902}, {MEDICAL_RECORD|4471 902}",
                "call {PHONE|617.555.0142} or {PHONE|555-0142}", "ssn {SSN|219 09 9999} or {SSN|219099999}",
                "lives at {STREET|6190 North Sandpiper Hwy} now", "{CITY|Garrowville} is far".replace("CITY", "STREET"),
                "mail {EMAIL|BETH.FERRANTE@EXAMPLE.ORG}", "user {PATIENT|beth.ferrante} there",
                "from {FACILITY|Odilo Memorial Hosp}", "she will come in may", "Will return in 2 weeks",
                "WILL FOLLOW UP IN MAY", "a marie biscuit".replace("marie", "plain"), "54 mg on 3/8/1954",
                "MRN 4471-903", "sandpiper oil on the highway", "(617) 555-0143", "219-09-9998");
    }

    @Test
    void findsNothingWhereNothingIsKnown() {
        assertThat(detector.detect(Notes.plain("Elizabeth Ferrante, 03/07/1954"))).isEmpty();
    }
}
