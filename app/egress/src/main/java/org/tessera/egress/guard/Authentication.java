package org.tessera.egress.guard;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** How a caller shows an endpoint who it is. The guard adds it to the request at the door. */
public sealed interface Authentication {
    /** The endpoint asks for nothing. */
    record None() implements Authentication {}

    /** {@code Authorization: Bearer}, RFC 6750: vLLM, llama.cpp and gateways in front of them. */
    record Bearer(Credential credential) implements Authentication {}

    /**
     * The headers that it adds, names in lower case.
     *
     * @throws ProblemException {@link ProblemCode#PROFILE_INVALID} if the secret cannot stand in a header
     */
    default Map<String, String> headers() {
        return switch (this) {
            case None none -> Map.of();
            case Bearer bearer -> Map.of("authorization", "Bearer " + Secrets.text(bearer.credential()));
        };
    }

    /** Turns a secret into what a header can carry. */
    final class Secrets {
        /** Visible ASCII. Yes: {@code sk-a1_b2.c3}. No: a line break, a space, nothing. */
        private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,8192}");

        private Secrets() {}

        private static String text(Credential credential) {
            char[] secret = credential.secret();
            String text = new String(secret);
            Arrays.fill(secret, '\0');
            if (!VISIBLE.matcher(text).matches()) {
                throw new ProblemException(ProblemCode.PROFILE_INVALID, "credential");
            }
            return text;
        }
    }
}
