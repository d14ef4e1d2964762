package org.tessera.egress.guard;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Names what went wrong on the wire. The exceptions of the client end here: their messages may quote what was received. */
final class Faults {
    private Faults() {}

    /**
     * The problem behind a failed exchange.
     *
     * @param failure what the client threw
     * @param begun whether a part of the body may have left the machine
     */
    static ProblemException of(Throwable failure, boolean begun) {
        return switch (failure) {
            case Throwable unpinned when !begun && isBehind(unpinned, KeyPins.Mismatch.class) ->
                new ProblemException(ProblemCode.TLS_FAILED, "pin");
            case Throwable handshake when !begun && isBehind(handshake, SSLException.class) ->
                new ProblemException(ProblemCode.TLS_FAILED);
            case HttpTimeoutException late when begun -> new ProblemException(ProblemCode.ENDPOINT_TIMED_OUT);
            case BoundedAnswer.TooLong tooLong -> new ProblemException(ProblemCode.ANSWER_MALFORMED, "size");
            case ProtocolException notHttp when begun -> new ProblemException(ProblemCode.ANSWER_MALFORMED, "not HTTP");
            case IOException broken when begun -> new ProblemException(ProblemCode.CONNECTION_CUT);
            case IOException unreached -> new ProblemException(ProblemCode.ENDPOINT_UNREACHABLE);
            default -> begun ? new ProblemException(ProblemCode.CONNECTION_CUT)
                    : new ProblemException(ProblemCode.ENDPOINT_UNREACHABLE);
        };
    }

    /** The client sometimes wraps what a handshake failed of in an exception of its own. */
    static boolean isBehind(Throwable failure, Class<? extends Exception> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The time was over before the answer was whole. */
    static ProblemException late(boolean begun) {
        return new ProblemException(begun ? ProblemCode.ENDPOINT_TIMED_OUT : ProblemCode.ENDPOINT_UNREACHABLE);
    }

    /** The caller gave up. */
    static ProblemException interrupted(boolean begun) {
        return new ProblemException(begun ? ProblemCode.CONNECTION_CUT : ProblemCode.ENDPOINT_UNREACHABLE,
                "interrupted");
    }
}
