package org.tessera.engine.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedText;
import org.tessera.formats.json.Json;

final class StructuredAnswerTest {
    private static final Token NAME = new Token(TokenLabel.NAME, 1, 1, "K7");
    private static final Reinserter REINSERTER = new Reinserter(new TokenMap(List
            .of(new TokenEntry(NAME, new PhiText("O\"dalys\\ \"}, \"x\": [\n"), Optional.of(IdentifierKind.PATIENT)))),
            Set.of(NAME));
    private static final AnswerSchema SCHEMA = new AnswerSchema("soap_note", """
            {"type": "object", "additionalProperties": false, "required": ["subjective", "plan"], "properties": {
              "subjective": {"type": "string", "maxLength": 60},
              "grade": {"type": "string", "enum": ["low", "high"]},
              "plan": {"type": "object", "additionalProperties": false, "required": ["orders"], "properties": {
                "orders": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                "provider_action_required": {"type": "array", "items": {"type": "string"}}}}}}""");
    private static final String GOOD = """
            {"subjective": "[[NAME_01.K7]] coughs", "plan": {"orders": ["film", "rest"],
             "provider_action_required": ["check the dose of [[NAME_01.K7]]"]}}""";

    private static StructuredAnswer.Reading read(String answer) {
        return StructuredAnswer.read(new TokenizedText(answer), SCHEMA);
    }

    private static StructuredAnswer good() {
        return ((StructuredAnswer.Reading.Fits) read(GOOD)).answer();
    }

    @Test
    void showsWhatAPersonHasToDoFirst() {
        assertThat(good().document().value()).isEqualTo("""
                Provider action required:
                - check the dose of [[NAME_01.K7]]

                Subjective:
                [[NAME_01.K7]] coughs

                Plan:

                Orders:
                - film
                - rest
                """);
        assertThat(good().actionPlaces().stream().map(new PhiText(good().document().value())::slice).toList())
                .containsExactly(new PhiText("check the dose of [[NAME_01.K7]]"));
    }

    @Test
    void letsNoValueChangeTheStructure() {
        String restored = good().restored(REINSERTER).reveal();
        assertThat(Json.read(restored).orElseThrow().path("subjective").asText())
                .isEqualTo("O\"dalys\\ \"}, \"x\": [\n coughs");
        assertThat(Json.read(restored).orElseThrow().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"no JSON | answer", "{} | answer.subjective",
            "{\"subjective\": 3, \"plan\": {\"orders\": [\"a\"]}} | answer.subjective",
            "{\"subjective\": \"a\", \"plan\": {\"orders\": []}} | answer.plan.orders",
            "{\"subjective\": \"a\", \"plan\": {\"orders\": [1]}} | answer.plan.orders[0]",
            "{\"subjective\": \"a\", \"plan\": {\"orders\": [\"a\"]}, \"more\": 1} | answer",
            "{\"subjective\": \"a\", \"subjective\": \"b\", \"plan\": {\"orders\": [\"a\"]}} | answer",
            "{\"subjective\": \"a\", \"grade\": \"mid\", \"plan\": {\"orders\": [\"a\"]}} | answer.grade",
            "{\"subjective\": \"a\", \"plan\": {\"orders\": [\"a\"]}} and more | answer"})
    void saysWhereAnAnswerDoesNotFit(String answer, String place) {
        assertThat(read(answer)).isInstanceOfSatisfying(StructuredAnswer.Reading.Misfit.class,
                misfit -> assertThat(misfit.places()).contains(place));
    }

    @Test
    void refusesASchemaThatItCannotCheck() {
        AnswerSchema other = new AnswerSchema("x", "{\"type\": \"string\", \"pattern\": \"a\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> StructuredAnswer.read(new TokenizedText("\"a\""), other));
    }
}
