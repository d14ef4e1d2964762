package org.tessera.egress.bedrock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.tessera.egress.format.AnswerFields;
import org.tessera.egress.format.AnswerReader;
import org.tessera.egress.stream.StreamEvent;

/**
 * Unwraps what {@code invoke-with-response-stream} sends: each event is called {@code chunk} and holds, in Base64, an event
 * as the model's own maker writes it.
 */
public final class ChunkReader implements AnswerReader {
    private final AnswerReader inner;

    /** @param inner reads what is unwrapped */
    public ChunkReader(AnswerReader inner) {
        this.inner = inner;
    }

    @Override
    public void whole(ObjectNode answer) {
        inner.whole(answer);
    }

    @Override
    public void part(StreamEvent event) {
        if (!event.name().equals("chunk")) {
            throw AnswerFields.malformed("stream");
        }
        String bytes = AnswerFields.requiredText(AnswerFields.object(event.data()).path("bytes"), "bytes");
        inner.part(new StreamEvent(StreamEvent.Kind.PART, "", unwrapped(bytes)));
    }

    private static String unwrapped(String base64) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException | CharacterCodingException other) {
            throw AnswerFields.malformed("bytes");
        }
    }
}
