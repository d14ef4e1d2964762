package org.tessera.formats.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;

final class FhirFormatTest {
    private static final String BUNDLE = FhirSamples.bundle(FhirSamples.PATIENT, FhirSamples.OBSERVATION,
            FhirSamples.DOCUMENT, FhirSamples.PRACTITIONER);

    private final FhirFormat format = new FhirFormat();

    private List<ReadNote> read(String name, String json) {
        return FormatContract.read(format, name, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> values(ReadNote note, IdentifierKind kind) {
        return note.known().of(kind).stream().map(PhiText::reveal).toList();
    }

    @Test
    void freeTextIsReadInTheOrderOfElements() {
        assertThat(read("a.json", BUNDLE).getFirst().text().reveal()).isEqualTo("""
                Zoë Winterbourne, called Zee
                Glucose
                104 mg/dL
                Zee fasted, says Caspian.
                Discharge summary
                Ms. Winterbourne went home with Caspian.
                Call 419-555-0142.
                """);
    }

    @Test
    void identifiersOfResourcesAreKnown() {
        ReadNote note = read("a.json", BUNDLE).getFirst();
        assertThat(values(note, IdentifierKind.PATIENT)).containsExactly("Zoë Maud Winterbourne", "Zee",
                "Zoë Winterbourne");
        assertThat(values(note, IdentifierKind.RELATIVE)).containsExactly("Caspian Winterbourne");
        assertThat(values(note, IdentifierKind.CLINICIAN)).containsExactly("Dr. Ambrose Quillfeather",
                "Ambrose Quillfeather");
        assertThat(values(note, IdentifierKind.DATE)).containsExactly("1951-07-19");
        assertThat(values(note, IdentifierKind.SSN)).containsExactly("551-90-1234");
        assertThat(values(note, IdentifierKind.MEDICAL_RECORD)).containsExactly("8812034");
        assertThat(values(note, IdentifierKind.STREET)).containsExactly("14 Larkspur Lane");
        assertThat(values(note, IdentifierKind.PHONE)).containsExactly("(419) 555-0142");
        assertThat(note.patient()).contains(new PhiText("8812034"));
        assertThat(note.unread()).containsExactly(new UnreadPart(UnreadPart.Kind.PICTURE, 1),
                new UnreadPart(UnreadPart.Kind.EMBEDDED_FILE, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16"})
    void offsetsLeadBackAndTheSourceReadsTheSame(String charset) {
        ReadNote note = FormatContract.read(format, "a.json", BUNDLE.getBytes(Charset.forName(charset))).getFirst();
        FormatContract.assertOffsetsLeadBack(format, note, 7, 1_000);
        FormatContract.assertSourceReadsTheSame(format, note, "a.json");
    }

    @Test
    void aBundleIsANoteForEachPatient() {
        List<ReadNote> notes = read("a.json", FhirSamples.bundle(FhirSamples.PATIENT, FhirSamples.OTHER_PATIENT,
                FhirSamples.OBSERVATION, FhirSamples.OTHER_NOTE, FhirSamples.PRACTITIONER));
        assertThat(notes).hasSize(2);
        assertThat(notes.get(1).text().reveal()).isEqualTo("Gout\nOskar limps.\n");
        assertThat(values(notes.get(1), IdentifierKind.PATIENT)).containsExactly("Oskar Lindqvale");
        assertThat(values(notes.get(0), IdentifierKind.PATIENT)).doesNotContain("Oskar Lindqvale");
        notes.forEach(note -> FormatContract.assertSourceReadsTheSame(format, note, "a.json"));
    }

    @Test
    void linesBehindAPatientKnowThePatient() {
        List<ReadNote> notes = read("a.ndjson", FhirSamples.PATIENT + "\n" + FhirSamples.OTHER_PATIENT + "\n"
                + FhirSamples.OBSERVATION + "\r\n\n" + FhirSamples.OTHER_NOTE + "\n");
        assertThat(notes).hasSize(3);
        assertThat(values(notes.get(1), IdentifierKind.PATIENT)).contains("Zoë Maud Winterbourne");
        assertThat(values(notes.get(2), IdentifierKind.PATIENT)).containsExactly("Oskar Lindqvale");
        notes.forEach(note -> FormatContract.assertSourceReadsTheSame(format, note, "a.ndjson"));
        notes.forEach(note -> FormatContract.assertOffsetsLeadBack(format, note, 3, 300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "{\"resourceType\":\" \"}", "{\"resourceType\":\"Patient\",}", "no",
            "{\"resourceType\":\"Patient\",\"id\":\"1\",\"id\":\"2\"}"})
    void whatIsNoResourceOrHoldsNoTextIsRefused(String text) {
        assertThatThrownBy(() -> read("a.json", text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"resourceType\":\"Basic\",\"a\":".repeat(400) + "1" + "}".repeat(400);
        assertThatThrownBy(() -> read("a.json", deep)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("IO-1016");
    }

    @Test
    void damagedResourcesAreAnswered() {
        FormatFuzz.assertMutationsAreAnswered(format, BUNDLE.getBytes(StandardCharsets.UTF_8), "a.json", 5, 1_500);
    }
}
