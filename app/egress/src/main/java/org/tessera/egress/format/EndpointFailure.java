package org.tessera.egress.format;

import java.util.Set;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** An endpoint that breaks an answer off and says why, inside the answer. The prompt was accepted, so it is not sent again. */
public final class EndpointFailure {
    /** What Bedrock's service description and Anthropic's interface call it; other words of an answer are not repeated. */
    private static final Set<String> NAMES = Set.of("internalServerException", "modelStreamErrorException",
            "validationException", "throttlingException", "modelTimeoutException", "serviceUnavailableException",
            "invalid_request_error", "authentication_error", "billing_error", "permission_error", "not_found_error",
            "request_too_large", "rate_limit_error", "timeout_error", "api_error", "overloaded_error");

    private EndpointFailure() {}

    /** The problem, with the failure's name if it is a known one. */
    public static ProblemException of(String name) {
        return new ProblemException(ProblemCode.ENDPOINT_ERROR, NAMES.contains(name) ? name : "stream");
    }
}
