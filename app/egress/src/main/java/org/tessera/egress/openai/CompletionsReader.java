package org.tessera.egress.openai;

import com.fasterxml.jackson.databind.JsonNode;
import org.tessera.egress.format.AnswerFields;
import org.tessera.egress.format.CollectedAnswer;

/** Reads an answer to {@code POST /completions}, whose pieces have the form of a whole one. */
public final class CompletionsReader extends OpenAiAnswer {
    /** @param answer where the words go */
    public CompletionsReader(CollectedAnswer answer) {
        super(answer);
    }

    @Override
    void wholeChoice(JsonNode choice) {
        answer().text(AnswerFields.requiredText(choice.path("text"), "text"));
    }

    @Override
    void nextPiece(JsonNode choice) {
        wholeChoice(choice);
    }
}
