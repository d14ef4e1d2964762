package org.tessera.egress.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Server-sent events, HTML Living Standard, section 9.2.6. Lines end with CR, LF or both; a line that begins with a colon
 * is a comment; an empty line ends an event; an event that the stream's end cuts off is none. Unlike a browser it takes no
 * bytes that are not UTF-8: a character that was lost may have been a part of a token.
 */
public final class ServerSentEvents implements StreamDecoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Consumer<StreamEvent> events;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();
    private String name = "";
    private boolean first = true;
    private boolean afterReturn;

    /** @param events takes each event as soon as it is whole */
    public ServerSentEvents(Consumer<StreamEvent> events) {
        this.events = events;
    }

    @Override
    public String mediaType() {
        return "text/event-stream";
    }

    @Override
    public void feed(byte[] piece) {
        for (byte octet : piece) {
            boolean secondOfPair = afterReturn && octet == '\n';
            afterReturn = octet == '\r';
            if (octet != '\r' && octet != '\n') {
                line.write(octet);
            } else if (!secondOfPair) {
                lineEnded();
            }
        }
    }

    /** {@inheritDoc} An event without the empty line behind it is dropped by the standard, so it is looked for by nobody. */
    @Override
    public void end() {
        if (line.size() > 0 || !data.isEmpty()) {
            throw new ProblemException(ProblemCode.CONNECTION_CUT);
        }
    }

    private void lineEnded() {
        String text = text(line.toByteArray());
        line.reset();
        if (first && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        first = false;
        if (text.isEmpty()) {
            eventEnded();
        } else if (text.charAt(0) != ':') {
            field(text);
        }
    }

    private void field(String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 1);
        String bare = value.startsWith(" ") ? value.substring(1) : value;
        if (field.equals("data")) {
            data.append(bare).append('\n');
        } else if (field.equals("event")) {
            name = bare;
        }
    }

    private void eventEnded() {
        if (!data.isEmpty()) {
            String carried = data.substring(0, data.length() - 1);
            data.setLength(0);
            events.accept(new StreamEvent(StreamEvent.Kind.PART, name, carried));
        }
        name = "";
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(ProblemCode.ANSWER_MALFORMED, "stream");
        }
    }
}
