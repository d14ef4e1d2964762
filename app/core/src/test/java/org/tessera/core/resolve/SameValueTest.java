package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            John Smith | John Smith was seen. SMITH agrees. | SMITH
            John Smith | John Smith was seen, and Smith's wife. | Smith
            John Smith | John Smith was seen. J.S. signed. | J.S.
            John Smith | John Smith was seen. Consent: initials JS. | JS
            John Smith | John Smith was seen. Write to jsmith51@example.org. | jsmith51
            John Smith | John Smith was seen. Posts as @smith_john. | smith_john
            Ana Muñoz | Ana Muñoz was seen. Munoz agrees. | Munoz
            Will Abara | Will Abara was seen; with Will at ease. He will rest. | Will
            Hope Abara | Hope Abara was seen. Hope denies pain. | Hope
            May Abara | May Abara was seen. We told May to rest. | May
            """)
    void findsWhatIsMadeOfANameThatWasFound(String name, String note, String also) {
        assertThat(ResolverCase.of(note).found(name, IdentifierKind.PATIENT, 0.95, "a").hidden())
                .containsExactly("PATIENT " + name, "PATIENT " + also);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Will Abara | Will Abara was seen. Will follow up. Will it help? He will rest.
            Hope Abara | Hope Abara was seen. Hope to discharge soon, in the hope of relief.
            May Abara | May Abara was seen. Back in May. On May 3. May repeat. Since May well.
            Chase Abara | Chase Abara was seen. Chase the potassium. A wild goose chase.
            Una Sloan | Una Sloan was seen in the U.S. today.
            Pia Moss | Pia Moss was seen at 3 P.M. today. P.M. dose given.
            John Smith | John Smith was seen. JS criteria met, J-S curve, user fee.
            Edda Day | Edda Day was seen. Day 3 of therapy. DAY SHIFT.
            """)
    void leavesWordsThatAreOnlyLikeAName(String name, String note) {
        assertThat(ResolverCase.of(note).found(name, IdentifierKind.PATIENT, 0.95, "a").hidden())
                .containsExactly("PATIENT " + name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Odilo Memorial Hospital | FACILITY | from Odilo Memorial Hospital. Back to ODILO MEMORIAL HOSPITAL. | ODILO MEMORIAL HOSPITAL
            Brookhollow | CITY | lives in Brookhollow. Moved to brookhollow | brookhollow
            Quarrystone Lane | STREET | of Quarrystone Lane. On quarrystone lane | quarrystone lane
            """)
    void findsAPlaceInAnyCase(String place, IdentifierKind kind, String note, String also) {
        assertThat(ResolverCase.of(note).found(place, kind, 0.9, "a").hidden()).containsExactly(kind + " " + place,
                kind + " " + also);
    }

    @Test
    void leavesThePlaceThatIsAWord() {
        assertThat(ResolverCase.of("lives in Rest. The rest is history")
                .found("Rest", IdentifierKind.CITY, 0.9, "a")
                .hidden()).containsExactly("CITY Rest");
    }
}
