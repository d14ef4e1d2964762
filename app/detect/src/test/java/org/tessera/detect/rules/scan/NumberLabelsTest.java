package org.tessera.detect.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.identifier.IdentifierKind;

/** Which label is the nearest before a number. The number under test is marked by a bar. */
class NumberLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"account number |35189466; ACCOUNT",
            "Medical Record Number: |88-25-390; MEDICAL_RECORD",
            "HEALTH PLAN BENEFICIARY NUMBER |133929662-01; HEALTH_PLAN", "Driver license number |S58707308; LICENCE",
            "Phone: 617-555-0142  Fax: |617-555-0143; FAX", "Phone: |617-555-0142  Fax: 617-555-0143; PHONE",
            "Laboratory casc number |478867/11; OTHER", "Chort number |44242604; MEDICAL_RECORD",
            "MRN ............ |447190; MEDICAL_RECORD", "MRN on file is |447190; MEDICAL_RECORD",
            "acct. no. |447190; ACCOUNT", "device # |447190; DEVICE", "the car's vin is |1m8; VEHICLE"})
    void namesTheKindByTheNearestLabel(String marked, IdentifierKind kind) {
        assertThat(NumberLabels.before(text(marked), marked.indexOf('|'))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Called about her account. |617-555-0142 is new",
            "the case |447190 was closed", "chart, then |447190", "account 12 and |447190",
            "his record of falls last year |447190", "Policy was explained to her and her sister |447190"})
    void namesNothingAcrossSentencesClausesAndOtherWords(String marked) {
        assertThat(NumberLabels.before(text(marked), marked.indexOf('|'))).isEmpty();
    }

    private static NoteText text(String marked) {
        return NoteText.of(marked.replace("|", ""));
    }
}
