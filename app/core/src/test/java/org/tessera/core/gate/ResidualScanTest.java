package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.identifier.IdentifierKind;

final class ResidualScanTest {
    private static int left(TestNote note, UnaryOperator<String> body) {
        GateCase made = new GateCase();
        made.prompt = TestPrompt.of(note);
        made.body = body;
        return made.input().residual().count();
    }

    private static int left(TestNote note) {
        return left(note, UnaryOperator.identity());
    }

    private static TestNote note(String text) {
        return TestNote.of("HPI: " + text);
    }

    @Test
    void findsNothingInACleanRequest() {
        assertThat(left(GateCase.NOTE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odalys Ferrante", "ODALYS FERRANTE", "odalys ferrante", "Odalys\\nFerrante",
            "\\u004fdalys Ferrante", "Odalys%20Ferrante", "Odalys Fer&shy;rante", "Odalys Fer<b>ran</b>te",
            "Odalys Fer\u00ADrante", "Odalys Fer\uFE0Frante", "Odalys Fer-\\nrante", "Odalys Ferr\u0430nte",
            "Od&aacute;lys Ferrante", "Odalys Fer\u200Drante", "Odalys Fer\u3164rante"})
    void findsAHiddenValueInEveryWriting(String written) {
        assertThat(left(GateCase.NOTE, body -> body + written)).isPositive();
    }

    @Test
    void findsAHiddenValueInBase64() {
        String encoded = Base64.getEncoder().encodeToString("Odalys Ferrante".getBytes(StandardCharsets.UTF_8));
        assertThat(left(GateCase.NOTE, body -> body + encoded)).isPositive();
    }

    @Test
    void findsAHiddenValueInAHeaderOrTheModelsName() {
        GateCase header = new GateCase();
        header.headers = Map.of("user-agent", "Tessera (Odalys Ferrante)");
        assertThat(header.input().residual().count()).isPositive();
        GateCase model = new GateCase();
        model.model = Optional.of("odalys-ferrante");
        assertThat(model.input().residual().count()).isPositive();
        model.model = Optional.of("odalys ferrante");
        assertThat(model.input().residual().count()).isPositive();
    }

    @Test
    void findsAHiddenValueInTheQuery() {
        GateCase query = new GateCase();
        query.query = "q=Odalys%20Ferrante";
        assertThat(query.input().residual().count()).isPositive();
    }

    @Test
    void takesTheDateOfAModelForNoDateOfTheNote() {
        TestNote dated = note("seen 2026-06-01, again 3 May").hide(IdentifierKind.DATE, "2026-06-01")
                .hide(IdentifierKind.DATE, "3 May");
        assertThat(left(dated)).isZero();
        assertThat(left(dated, body -> body + "2026-06-01")).isPositive();
        GateCase version = new GateCase();
        version.prompt = TestPrompt.of(dated);
        version.headers = Map.of("anthropic-version", "2026-06-01");
        assertThat(version.input().residual().count()).isZero();
        version.headers = Map.of("user-agent", "2026-06-01");
        assertThat(version.input().residual().count()).isPositive();
    }

    @Test
    void findsWhatIsKnownThoughNothingFoundIt() {
        assertThat(left(note("Ms. Ferrante of 12 Birch Lane").know(IdentifierKind.STREET, "12 birch lane")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"617-555-0142", "617.555.0142", "6175550142", "617 555 0142", "+1 617 555-0142"})
    void findsAKnownNumberHoweverItIsSpaced(String written) {
        assertThat(left(note("call " + written + " today").know(IdentifierKind.PHONE, "(617) 555-0142"))).isEqualTo(1);
    }

    @Test
    void takesNumbersThatOnlyStandSideBySideForNoOther() {
        assertThat(left(note("617 mg, 555 ml; 0142 h").know(IdentifierKind.PHONE, "(617) 555-0142"))).isZero();
    }

    @Test
    void letsASingleWordStandAsOftenAsTheReviewerDid() {
        TestNote note = note("Dr. Foley removed the Foley catheter. Foley out.").hide(IdentifierKind.CLINICIAN,
                "Foley");
        assertThat(left(note)).isZero();
        assertThat(left(note, body -> body + " Foley")).isEqualTo(1);
    }

    @Test
    void letsTheWordsStandThatThePromptItselfBringsAlong() {
        TestNote heading = note("Ms. Background coughs").hide(IdentifierKind.PATIENT, "Background");
        assertThat(left(heading)).isZero();
        assertThat(left(heading, body -> body + " Background")).isEqualTo(1);
        assertThat(left(note("Ms. Passage coughs").hide(IdentifierKind.PATIENT, "Passage"))).isZero();
        assertThat(left(note("at the two lines today").hide(IdentifierKind.FACILITY, "the two lines"))).isZero();
    }

    @Test
    void findsNothingInValuesThatStandInEveryNote() {
        assertThat(
                left(note("aged 93, seen by Al on 4/5. BP 93/60, 4/5 strength").hide(IdentifierKind.AGE_OVER_89, "93")
                        .hide(IdentifierKind.CLINICIAN, "Al")
                        .hide(IdentifierKind.DATE, "4/5")))
                .isZero();
    }

    @Test
    void addsWhatTheDetectorsSaw() {
        GateCase made = new GateCase();
        made.seenByDetectors = 3;
        assertThat(made.input().residual().count()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferrante", "FERRANTE", "ferrante", "odalys", "Odalys"})
    void findsTheTellingPartOfAHiddenName(String part) {
        assertThat(left(note("Odalys Ferrante coughs").hide(IdentifierKind.PATIENT, "Odalys Ferrante"),
                body -> body + " " + part)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace period", "it may help", "Al", "hope"})
    void takesAnOrdinaryWordForNoPartOfAName(String words) {
        TestNote named = note("Grace May Al Hope coughs").hide(IdentifierKind.PATIENT, "Grace May Al Hope");
        assertThat(left(named, body -> body + " " + words)).isZero();
    }

    @Test
    void letsAPartOfANameStandThatTheReviewerLetStand() {
        assertThat(left(note("Ana Wexler has Wexler disease").hide(IdentifierKind.PATIENT, "Ana Wexler"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"447 190", "MRN447190", "44-71-90", "4 4 7 1 9 0"})
    void findsAShortNumberHoweverItIsSpaced(String written) {
        assertThat(left(note("MRN 447190 today").hide(IdentifierKind.MEDICAL_RECORD, "447190"),
                body -> body + " " + written)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1447190", "447190233", "44719"})
    void takesALongerNumberForNoOther(String written) {
        assertThat(left(note("MRN 447190 today").hide(IdentifierKind.MEDICAL_RECORD, "447190"),
                body -> body + " " + written)).isZero();
    }
}
