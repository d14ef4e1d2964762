package org.tessera.egress.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.TokenizedText;

/**
 * An answer while it is put together. What it becomes is the same whether it came whole or in pieces; it becomes nothing
 * before its end was seen.
 */
public final class CollectedAnswer {
    private final AnswerWatcher watcher;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private Optional<String> model = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<LlmResponse.Finish> finish = Optional.empty();
    private OptionalInt inputTokens = OptionalInt.empty();
    private OptionalInt outputTokens = OptionalInt.empty();
    private boolean ended;

    /** @param watcher sees each piece of text as it comes */
    public CollectedAnswer(AnswerWatcher watcher) {
        this.watcher = watcher;
    }

    /**
     * The next piece of text.
     *
     * @throws ProblemException {@link ProblemCode#ANSWER_MALFORMED} if the answer said before why it stopped
     */
    public void text(String piece) {
        add(text, piece);
    }

    /** The next piece of the words with which the model refuses; they stand in the place of an answer. */
    public void refusal(String piece) {
        add(refusal, piece);
    }

    private void add(StringBuilder whole, String piece) {
        if (!piece.isEmpty()) {
            if (finish.isPresent()) {
                throw AnswerFields.malformed("text behind the end");
            }
            whole.append(piece);
            watcher.received(piece);
        }
    }

    /** The name of the model that answers; a field that is absent or empty says nothing. */
    public void model(JsonNode name) {
        if (!AnswerFields.isAbsent(name) && !name.asText().isEmpty()) {
            model = Optional.of(AnswerFields.name(name).orElseThrow(() -> AnswerFields.malformed("model")));
        }
    }

    /** Asks for a name of the model, where the interface promises one. */
    public void requireModel() {
        if (model.isEmpty()) {
            throw AnswerFields.malformed("model");
        }
    }

    /** The number of the request in the answer itself. */
    public void id(JsonNode number) {
        id = AnswerFields.name(number).or(() -> id);
    }

    /** Why it stopped. */
    public void finish(LlmResponse.Finish reason) {
        finish = Optional.of(reason);
    }

    /** How many model tokens the prompt had; says nothing if empty. */
    public void inputTokens(OptionalInt count) {
        inputTokens = count.isPresent() ? count : inputTokens;
    }

    /** How many model tokens the answer has so far; says nothing if empty. */
    public void outputTokens(OptionalInt count) {
        outputTokens = count.isPresent() ? count : outputTokens;
    }

    /** Its own sign for the end was seen. */
    public void end() {
        ended = true;
    }

    /** Whether its own sign for the end was seen. */
    public boolean isEnded() {
        return ended;
    }

    /**
     * The answer.
     *
     * @param asked the model that was asked, for an answer that names none
     * @param requestId the number that stood in a header
     * @param took from sending to the last byte
     * @throws ProblemException {@link ProblemCode#CONNECTION_CUT} if the end is missing, {@link ProblemCode#ANSWER_EMPTY} if
     *         there is no text
     */
    public LlmResponse response(String asked, Optional<String> requestId, Duration took) {
        if (!ended) {
            throw new ProblemException(ProblemCode.CONNECTION_CUT);
        }
        boolean refused = !refusal.toString().isBlank();
        LlmResponse.Finish reason = refused ? LlmResponse.Finish.REFUSED
                : finish.orElseThrow(() -> AnswerFields.malformed("end"));
        String words = (refused ? refusal : text).toString();
        if (words.isBlank() && reason != LlmResponse.Finish.REFUSED) {
            throw new ProblemException(ProblemCode.ANSWER_EMPTY);
        }
        return new LlmResponse(new TokenizedText(words), model.orElse(asked), reason, inputTokens, outputTokens,
                requestId.or(() -> id), took);
    }
}
