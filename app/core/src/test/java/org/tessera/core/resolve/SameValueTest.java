package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

final class SameValueTest {
    @Test
    void leavesAnEponymAndHidesItsBearer() {
        ResolverCase made = ResolverCase.of("Mr. Parkinson has Parkinson disease")
                .found("Parkinson", IdentifierKind.PATIENT, 0.9, "a")
                .term("Parkinson disease", ClinicalTerm.Group.EPONYM);
        made.foundAt(new TextSpan(18, 27), IdentifierKind.PATIENT, 0.8, "a");
        assertThat(made.hidden()).containsExactly("PATIENT Parkinson");
        assertThat(made.resolve().spans().getFirst().span()).isEqualTo(new TextSpan(4, 13));
    }

    @Test
    void leavesAnEponymAloneThatOnlySharesTheNameOfAPerson() {
        ResolverCase made = ResolverCase.of("Mr. Parkinson has Parkinson disease. Parkinson agrees")
                .found("Parkinson", IdentifierKind.PATIENT, 0.9, "a")
                .term("Parkinson disease", ClinicalTerm.Group.EPONYM);
        assertThat(made.resolve().spans()).extracting(PhiSpan::span)
                .containsExactly(new TextSpan(4, 13), new TextSpan(37, 46));
    }

    @Test
    void findsAnAcceptedValueEverywhereInTheNote() {
        ResolverCase made = ResolverCase
                .of("Odalys Ferrante, 12 Birch Lane. Ms. Ferrante was brought by FERRANTE's son. 12 birch lane.")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a")
                .found("12 Birch Lane", IdentifierKind.STREET, 0.9, "a");
        assertThat(made.hidden()).containsExactly("PATIENT Odalys Ferrante", "STREET 12 Birch Lane", "PATIENT Ferrante",
                "PATIENT FERRANTE", "STREET 12 birch lane");
    }

    @Test
    void findsAValueOfAShoutedHeaderInOrdinaryWriting() {
        ResolverCase made = ResolverCase.of("PATIENT: FERRANTE, ODALYS\nMs. Ferrante came alone; Odalys is well.")
                .found("FERRANTE, ODALYS", IdentifierKind.PATIENT, 0.95, "a");
        assertThat(made.hidden()).containsExactly("PATIENT FERRANTE, ODALYS", "PATIENT Ferrante", "PATIENT Odalys");
    }

    @Test
    void acceptsTheSameValueEverywhereAlsoJustAboveTheThreshold() {
        ResolverCase made = ResolverCase.of("from Brookhollow to the coast and back to Brookhollow")
                .found("Brookhollow", IdentifierKind.CITY, 0.5, "a");
        assertThat(made.hidden()).containsExactly("CITY Brookhollow", "CITY Brookhollow");
    }

    @Test
    void leavesAWordAloneThatTheNoteAlsoWritesSmall() {
        ResolverCase made = ResolverCase.of("Will Abara came. He will rest. Will it help?")
                .found("Will Abara", IdentifierKind.PATIENT, 0.95, "a");
        assertThat(made.hidden()).containsExactly("PATIENT Will Abara");
    }

    @Test
    void takesPartsOfPeopleOnlyWhenTheyAreSureEnough() {
        ResolverCase made = ResolverCase.of("Odalys Ferrante came. Ferrante left.")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.7, "a");
        assertThat(made.hidden()).containsExactly("PATIENT Odalys Ferrante");
    }

    @Test
    void doesNotLookForAnAgeElsewhere() {
        ResolverCase made = ResolverCase.of("aged 93. glucose 93").found("93", IdentifierKind.AGE_OVER_89, 0.9, "a");
        assertThat(made.hidden()).containsExactly("AGE_OVER_89 93");
    }

    @Test
    void findsPartsOfANameInAnyCaseWhereTheNoteIsTypedSmall() {
        ResolverCase made = ResolverCase
                .of("patient: aoife mcgillicuddy\naoife is a 34yo with cough. mcgillicuddy reports fever.\n"
                        + "Aoifes mother called, aoife's fever is down. AOIFE stable")
                .found("aoife mcgillicuddy", IdentifierKind.PATIENT, 0.9, "a");
        assertThat(made.hidden()).containsExactly("PATIENT aoife mcgillicuddy", "PATIENT aoife", "PATIENT mcgillicuddy",
                "PATIENT Aoifes", "PATIENT aoife", "PATIENT AOIFE");
    }

    @Test
    void findsTheNameOfAHeaderInANoteTypedSmall() {
        ResolverCase made = ResolverCase.of("DR. WEXLER\nseen at noon, wexler notified. Dr. wexler agrees")
                .found("WEXLER", IdentifierKind.CLINICIAN, 0.9, "a");
        assertThat(made.hidden()).containsExactly("CLINICIAN WEXLER", "CLINICIAN wexler", "CLINICIAN wexler");
    }

    @Test
    void findsANameInALineTypedSmallOfACarefulNote() {
        ResolverCase made = ResolverCase
                .of("Ms. Odalys Ferrante came with a cough. She rests.\nferrante called back at noon\nFerrante left.")
                .found("Odalys Ferrante", IdentifierKind.PATIENT, 0.9, "a");
        assertThat(made.hidden()).containsExactly("PATIENT Odalys Ferrante", "PATIENT ferrante", "PATIENT Ferrante");
    }

    @Test
    void leavesOrdinaryWordsInANoteTypedSmall() {
        ResolverCase made = ResolverCase.of(
                "patient: grace adeyinka\nthere is a grace period, price and hope. adeyinka is well, Grace Adeyinka rests")
                .found("grace adeyinka", IdentifierKind.PATIENT, 0.9, "a");
        assertThat(made.hidden()).containsExactly("PATIENT grace adeyinka", "PATIENT adeyinka",
                "PATIENT Grace Adeyinka");
    }

    @Test
    void takesAWordForOrdinaryThatACarefulNoteWritesSmall() {
        String note = "Ms. Brisket came. She ate brisket. Her son cooks. Brisket is salty.";
        assertThat(ResolverCase.of(note).found("Ms. Brisket", IdentifierKind.PATIENT, 0.9, "a").hidden())
                .containsExactly("PATIENT Ms. Brisket");
        assertThat(ResolverCase.of(note).found("Ms. Brisket", IdentifierKind.PATIENT, 0.99, "a").hidden())
                .containsExactly("PATIENT Ms. Brisket", "PATIENT brisket", "PATIENT Brisket");
    }

    @Test
    void takesNoOtherWordForAnOwnersForm() {
        ResolverCase made = ResolverCase.of("patient: ottoline len\nlens clear, mass and loss none, len stable")
                .found("ottoline len", IdentifierKind.PATIENT, 0.9, "a");
        assertThat(made.hidden()).containsExactly("PATIENT ottoline len", "PATIENT len");
    }

    @Test
    void takesNoNumberForAPartOfAName() {
        ResolverCase made = ResolverCase.of("patient: ottoline 120\nheart rate 120, ottoline is well")
                .found("ottoline 120", IdentifierKind.PATIENT, 0.9, "a");
        assertThat(made.hidden()).containsExactly("PATIENT ottoline 120", "PATIENT ottoline");
    }
}
