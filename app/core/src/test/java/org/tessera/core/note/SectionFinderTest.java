package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SectionFinderTest {
    private static final List<String> PIECES = List.of("PLAN:", "Plan", "\n", "\r\n", "\r", "  ", "HPI: cough", "S:",
            "## Results", "**Allergies:** none", "😀", "Exam - normal", "UNKNOWN THING:", "text. ", "\t", "\u2028",
            "HIV: negative", "1. Assessment/Plan:", "A", ":", "---");

    private static List<SectionType> types(String text) {
        return SectionFinder.find(new PhiText(text)).stream().map(NoteSection::type).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HISTORY OF PRESENT ILLNESS:|PRESENT_ILLNESS",
            "Medications: aspirin|MEDICATIONS", "  Allergies:|ALLERGIES", "Assessment and Plan|ASSESSMENT_AND_PLAN",
            "ASSESSMENT/PLAN:|ASSESSMENT_AND_PLAN", "Impression & Plan:|ASSESSMENT_AND_PLAN",
            "S: cough|PRESENT_ILLNESS", "O: afebrile|EXAMINATION", "A: pneumonia|ASSESSMENT_AND_PLAN",
            "P: amoxicillin|ASSESSMENT_AND_PLAN", "## Results|RESULTS", "**Medications:** aspirin|MEDICATIONS",
            "__Allergies__|ALLERGIES", "1. Chief complaint: pain|REASON", "2) Hospital Course:|COURSE",
            "Medications (home): aspirin|MEDICATIONS", "Exam - normal|EXAMINATION", "LABS AND IMAGING:|RESULTS",
            "Allergies/Intolerances: none|ALLERGIES", "Family History:|FAMILY_HISTORY", "SOCIAL HISTORY|SOCIAL_HISTORY",
            "ROS: negative|REVIEW_OF_SYSTEMS", "Procedure in detail:|PROCEDURE",
            "Electronically signed by: R. Aduba|SIGNATURE", "TRANSCRIPT|DIALOGUE", "EQUIPMENT USED:|OTHER",
            "Substance use history: none|SUBSTANCE_USE", "Psychiatric history:|BEHAVIORAL_HEALTH",
            "Medical and psychiatric history:|BEHAVIORAL_HEALTH", "HIV status: unknown|INFECTIOUS_STATUS",
            "HIV and hepatitis testing: done|INFECTIOUS_STATUS"})
    void knowsHeadingsInManyStyles(String heading, SectionType type) {
        assertThat(types("Letter of the clinic\n" + heading + "\nmore text")).containsExactly(SectionType.LETTERHEAD,
                type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He takes: aspirin, 81 mg", "history of gout", "plan", "S", "A", "medications and rest",
            "The plan is to wait. Plan B follows", "12:30", "Note: see below", "Cardiac catheterization: clean"})
    void takesNoOrdinaryLineForAHeading(String line) {
        assertThat(types("Some words first\n" + line + "\nand more")).containsExactly(SectionType.LETTERHEAD);
    }

    @Test
    void endsAtEveryHeadingAndSaysWhereTheBodyStarts() {
        String text = "Clinic letter\r\nHPI: cough\r\n\r\nPlan\r\nRest";
        assertThat(SectionFinder.find(new PhiText(text))).containsExactly(
                new NoteSection(SectionType.LETTERHEAD, new TextSpan(0, 15), 0),
                new NoteSection(SectionType.PRESENT_ILLNESS, new TextSpan(15, 29), 19),
                new NoteSection(SectionType.ASSESSMENT_AND_PLAN, new TextSpan(29, text.length()), 33));
    }

    @Test
    void takesANoteWithoutHeadingAsOneSection() {
        assertThat(types("seen today with cough, no fever. rest and fluids")).containsExactly(SectionType.LETTERHEAD);
    }

    @Test
    void findsNothingInNoText() {
        assertThat(SectionFinder.find(PhiText.EMPTY)).isEmpty();
    }

    @Test
    void keepsTheExaminationTogetherAcrossItsBodySystems() {
        assertThat(types("PHYSICAL EXAM:\nGENERAL: well\nHEENT: clear\nPSYCH: calm\nLUNGS: clear\nPLAN: rest"))
                .containsExactly(SectionType.EXAMINATION, SectionType.ASSESSMENT_AND_PLAN);
    }

    @Test
    void keepsAProtectedSectionTogetherUntilAKnownHeading() {
        assertThat(types("SUBSTANCE USE:\nOPIOIDS: daily until March\nTREATMENT SITE: clinic\nALLERGIES: none"))
                .containsExactly(SectionType.SUBSTANCE_USE, SectionType.ALLERGIES);
    }

    @Test
    void takesTheSpeakerOfADialogueForNoForm() {
        assertThat(types("TRANSCRIPT\nDoctor: how are you?\nPatient: better\nDoctor: good\nPatient: thanks"))
                .containsExactly(SectionType.DIALOGUE);
    }

    @Test
    void coversEveryNoteWithoutGapOrOverlap() {
        Random random = new Random(77);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int count = random.nextInt(14); count > 0; count--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int end = 0;
            for (NoteSection section : SectionFinder.find(new PhiText(text.toString()))) {
                assertThat(section.range().start()).as(text.toString()).isEqualTo(end);
                end = section.range().end();
            }
            assertThat(end).isEqualTo(text.length());
        }
    }
}
