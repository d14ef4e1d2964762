package org.tessera.core.work;

import java.time.Instant;
import org.tessera.core.digest.Sha256;

/**
 * What stays of an answer once its text is gone: the fingerprints by which it is found in the audit.
 *
 * @param profile the provider profile's name
 * @param request the fingerprint of the bytes that were sent
 * @param response the fingerprint of the answer's text as received
 * @param sentAt when the request was sent
 */
public record AnswerTrace(String profile, Sha256 request, Sha256 response, Instant sentAt) {
    /** What will stay of an answer. */
    public static AnswerTrace of(ReceivedAnswer answer) {
        return new AnswerTrace(answer.profile(), answer.requestHash(), answer.response().hash(), answer.sentAt());
    }
}
