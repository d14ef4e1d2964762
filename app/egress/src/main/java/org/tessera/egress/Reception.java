package org.tessera.egress;

import java.util.Optional;
import java.util.function.Consumer;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.anthropic.MessagesReader;
import org.tessera.egress.bedrock.ChunkReader;
import org.tessera.egress.bedrock.ConverseReader;
import org.tessera.egress.format.AnswerReader;
import org.tessera.egress.format.CollectedAnswer;
import org.tessera.egress.format.EndpointFailure;
import org.tessera.egress.gemini.ContentReader;
import org.tessera.egress.guard.Reply;
import org.tessera.egress.openai.ChatReader;
import org.tessera.egress.openai.CompletionsReader;
import org.tessera.egress.stream.EventStreamFrames;
import org.tessera.egress.stream.ServerSentEvents;
import org.tessera.egress.stream.StreamDecoder;
import org.tessera.egress.stream.StreamEvent;

/**
 * Takes in one answer. Pieces are decoded while they come; a piece that is wrong ends the reading, and is told when the
 * answer is asked for, after it is known whether it was such a stream at all. For one exchange; the pieces come from one
 * thread at a time, the response is asked for behind the last.
 */
final class Reception implements Consumer<byte[]> {
    private final ProviderProfile profile;
    private final CollectedAnswer answer;
    private final AnswerReader reader;
    private final Optional<StreamDecoder> decoder;
    private Optional<ProblemException> failure = Optional.empty();

    private Reception(ProviderProfile profile, AnswerWatcher watcher) {
        this.profile = profile;
        this.answer = new CollectedAnswer(watcher);
        this.reader = reader(profile.route(), profile.wire().streaming(), answer);
        this.decoder = decoder(profile, this::part);
    }

    /** A reception for the answer to a prompt. */
    static Reception of(ProviderProfile profile, AnswerWatcher watcher) {
        return new Reception(profile, watcher);
    }

    /** What the answer is asked to be. */
    static String mediaType(ProviderProfile profile) {
        return decoder(profile, event -> {}).map(StreamDecoder::mediaType).orElse("application/json");
    }

    private static AnswerReader reader(Route route, boolean streaming, CollectedAnswer answer) {
        return switch (route.format()) {
            case OPENAI_CHAT -> new ChatReader(answer);
            case OPENAI_COMPLETIONS -> new CompletionsReader(answer);
            case ANTHROPIC_MESSAGES ->
                route == Route.BEDROCK_CLAUDE && streaming ? new ChunkReader(new MessagesReader(answer))
                        : new MessagesReader(answer);
            case BEDROCK_CONVERSE -> new ConverseReader(answer);
            case GEMINI_CONTENT -> new ContentReader(answer);
        };
    }

    private static Optional<StreamDecoder> decoder(ProviderProfile profile, Consumer<StreamEvent> events) {
        if (!profile.wire().streaming()) {
            return Optional.empty();
        }
        boolean frames = profile.route() == Route.BEDROCK_CONVERSE || profile.route() == Route.BEDROCK_CLAUDE;
        return Optional.of(frames ? new EventStreamFrames(events) : new ServerSentEvents(events));
    }

    @Override
    public void accept(byte[] piece) {
        if (decoder.isPresent() && failure.isEmpty()) {
            try {
                decoder.get().feed(piece);
            } catch (ProblemException wrong) {
                failure = Optional.of(wrong);
            }
        }
    }

    private void part(StreamEvent event) {
        switch (event.kind()) {
            case PART -> reader.part(event);
            case FAILURE -> throw EndpointFailure.of(event.name());
        }
    }

    /**
     * The answer, when all of it has come.
     *
     * @throws ProblemException with a code that says what is wrong with it
     */
    LlmResponse response(Reply reply) {
        if (decoder.isPresent()) {
            reply.requireType(decoder.get().mediaType());
            failure.ifPresent(wrong -> {
                throw wrong;
            });
            decoder.get().end();
        } else {
            reader.whole(reply.json());
        }
        return answer.response(profile.model(), reply.requestId(), reply.took());
    }
}
