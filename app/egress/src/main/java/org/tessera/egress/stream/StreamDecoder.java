package org.tessera.egress.stream;

import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Cuts bytes that come in pieces into events. A piece may end anywhere, also inside a character. */
public interface StreamDecoder {
    /** The content type that such a stream says it has, without parameters. */
    String mediaType();

    /**
     * Takes the next bytes and passes on the events that they complete.
     *
     * @throws ProblemException {@link ProblemCode#ANSWER_MALFORMED} if they are no such stream
     */
    void feed(byte[] piece);

    /**
     * Says that no more bytes come.
     *
     * @throws ProblemException {@link ProblemCode#CONNECTION_CUT} if an event has begun and not ended
     */
    void end();
}
