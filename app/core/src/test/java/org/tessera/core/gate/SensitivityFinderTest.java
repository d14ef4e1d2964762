package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.note.PhiText;

final class SensitivityFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42 CFR Part 2 prohibits unauthorized use or disclosure of these records. | PART_2
            This record is protected by 42 C.F.R. Part 2.                  | PART_2
            records protected under 42 CFR § 2                             | PART_2
            Substance use disorder patient records may not be disclosed    | PART_2
            OPIOID TREATMENT PROGRAM NOTE                                  | PART_2
            PSYCHOTHERAPY NOTES                                            | PSYCHOTHERAPY
            Psychotherapy process note, session 4                          | PSYCHOTHERAPY
            HIV: negative                                                  | HIV
            HIV-1/2 Ag/Ab: non-reactive                                    | HIV
            HIV Ab screen was positive                                     | HIV
            HIV viral load 20 copies                                       | HIV
            patient living with HIV                                        | HIV
            CD4 count 412                                                  | HIV
            HIV STATUS: unknown                                            | HIV
            Confidential behavioral health record                          | BEHAVIORAL
            Released under 38 USC 7332                                     | VA_DOD
            Department of Veterans Affairs Medical Center                  | VA_DOD
            """)
    void findsWhatMakesANoteSpecial(String words, SensitivityLabel label) {
        assertThat(SensitivityFinder.find(new PhiText("HPI: cough\n" + words + "\nPLAN: rest"))).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Part 2 of the form is missing.", "Referred for psychotherapy.",
            "She shivers and is positive.", "HIV counseling leaflet given.", "SUBSTANCE USE HISTORY: none",
            "MENTAL STATUS: alert", "Richmond, VA 23220", "behavioral health follow-up in a week", "",
            "Visual aids offered.", "Archive positive.", "42 CFR Part 23"})
    void leavesOrdinaryNotesAlone(String words) {
        assertThat(SensitivityFinder.find(new PhiText("HPI: cough\n" + words + "\nPLAN: rest"))).isEmpty();
    }

    @Test
    void readsALongNoteQuickly() {
        String long100k = "HIV HIV Ab Ab 42 CFR psychotherapy ".repeat(4_000);
        assertThat(SensitivityFinder.find(new PhiText(long100k))).isEmpty();
    }
}
