package org.tessera.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.TextSpan;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.validate.Concern;
import org.tessera.core.validate.ResponseValidator;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.TokenizedText;
import org.tessera.engine.structured.StructuredAnswer;

/**
 * What a person reads of an answer. Where the task asked for a form, that is the document that the JSON makes; an answer
 * of another form is kept as received, and a notice stands in its place.
 *
 * @param text what is read, tokens in it
 * @param json the answer as JSON; empty if the task asked for text, or the answer does not fit
 * @param fits whether the answer is of the form that was asked for
 */
record AnswerPage(TokenizedText text, Optional<StructuredAnswer> json, boolean fits) {
    private static final TokenizedText NOTICE = new TokenizedText("The answer is not of the form that was asked for."
            + " It is kept as received and not shown as a document.\n");

    /** The page of an answer. */
    static AnswerPage of(PromptDraft draft, LlmResponse response) {
        return draft.template()
                .schema()
                .map(schema -> of(response, schema))
                .orElseGet(() -> new AnswerPage(response.text(), Optional.empty(), true));
    }

    private static AnswerPage of(LlmResponse response, AnswerSchema schema) {
        return switch (StructuredAnswer.read(response.text(), schema)) {
            case StructuredAnswer.Reading.Fits(StructuredAnswer answer) ->
                new AnswerPage(answer.document(), Optional.of(answer), true);
            case StructuredAnswer.Reading.Misfit misfit -> new AnswerPage(NOTICE, Optional.empty(), false);
        };
    }

    /**
     * The findings about the page.
     *
     * @param document the page with values
     * @param detected what the detectors found in the page
     */
    Validation validated(ReinsertedDocument document, LlmResponse response, PromptDraft draft, List<PhiSpan> detected) {
        if (!fits) {
            List<ValidationFinding> findings = new ArrayList<>();
            findings.add(new ValidationFinding.Doubtful(new TextSpan(0, document.text().length()), Concern.FORM));
            findings.addAll(ResponseValidator.ending(response));
            return new Validation(findings, List.of());
        }
        Validation validation = ResponseValidator.validate(document, response, draft, detected);
        return json.map(answer -> withActions(validation, answer.actionPlaces(), document)).orElse(validation);
    }

    /** An action is the model's own sentence and is settled as one; that no sentence of the note says it is no news. */
    private static Validation withActions(Validation validation, List<TextSpan> actions, ReinsertedDocument document) {
        List<TextSpan> places = actions.stream().map(document::toRestored).toList();
        List<ValidationFinding> findings = new ArrayList<>();
        places.forEach(place -> findings.add(new ValidationFinding.Doubtful(place, Concern.ACTION_REQUIRED)));
        validation.findings()
                .stream()
                .filter(finding -> !(finding instanceof ValidationFinding.Ungrounded ungrounded
                        && places.stream().anyMatch(ungrounded.at()::overlaps)))
                .forEach(findings::add);
        findings.sort(
                Comparator.comparingInt(finding -> finding.place().map(TextSpan::start).orElse(Integer.MAX_VALUE)));
        return new Validation(findings, validation.supports());
    }
}
