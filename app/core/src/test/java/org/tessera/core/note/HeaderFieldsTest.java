package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;

class HeaderFieldsTest {
    private static List<String> propose(String text) {
        return HeaderFields.propose(new PhiText(text))
                .stream()
                .map(known -> known.kind() + " " + known.value().reveal())
                .toList();
    }

    @Test
    void readsLabelledFieldsOfTheHeadOnly() {
        assertThat(propose("""
                Larkhaven Clinic
                Patient Name: Odalys Ferrant   DOB: 07/19/1951   MRN #: 4471-902
                Address: 12 Tern Court, Dunmarrow
                Phone: (555) 010-7790 | E-mail: o.ferrant@example.org
                Next of kin: Renata Ferrant
                """ + "\nbody".repeat(40) + "\nSpouse: Tobias Ferrant\n")).containsExactly("PATIENT Odalys Ferrant",
                "DATE 07/19/1951", "MEDICAL_RECORD 4471-902", "STREET 12 Tern Court, Dunmarrow", "PHONE (555) 010-7790",
                "EMAIL o.ferrant@example.org", "RELATIVE Renata Ferrant");
    }

    @Test
    void passesOverSentencesAndEmptyFields() {
        assertThat(propose(
                "Patient: denies pain in the left arm and the right leg today\nDOB: unknown\nMRN:\nSeen at 12:30."))
                .isEmpty();
        assertThat(propose("Name: Ada Fenwick\nName: Ada Fenwick")).containsExactly("PATIENT Ada Fenwick");
    }

    @Test
    void readsNoteWithoutAHead() {
        assertThat(HeaderFields.propose(PhiText.EMPTY)).isEmpty();
        assertThat(propose("the patient was well")).isEqualTo(List.of());
    }

    @Test
    void kindsFollowTheLabel() {
        assertThat(HeaderFields.propose(new PhiText("Attending: Ines Abernathy\nAccount: AC-20418-7")))
                .extracting(KnownIdentifier::kind)
                .containsExactly(IdentifierKind.CLINICIAN, IdentifierKind.ACCOUNT);
    }
}
