package org.tessera.egress.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.stream.StreamEvent;

/**
 * Reads one answer into a {@link CollectedAnswer}. What the interface promises must be there in its form; fields that it
 * does not name are passed over; parts that are not text are refused, but for those in which a model thinks.
 */
public interface AnswerReader {
    /**
     * Reads an answer that came whole.
     *
     * @throws ProblemException {@link ProblemCode#ANSWER_MALFORMED} with the name of the field that is wrong
     */
    void whole(ObjectNode answer);

    /**
     * Reads the next part of an answer that comes in pieces.
     *
     * @throws ProblemException {@link ProblemCode#ANSWER_MALFORMED} with the name of the field that is wrong, or
     *         {@link ProblemCode#ENDPOINT_ERROR} if the part says that the endpoint failed
     */
    void part(StreamEvent event);
}
