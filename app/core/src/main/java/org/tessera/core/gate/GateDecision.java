package org.tessera.core.gate;

import java.util.List;

/** What the gate says about a prompt. */
public sealed interface GateDecision {
    /** Every check, in order. */
    List<GateCheck> checks();

    /** The request that was decided on, complete to the last byte, so that a person sees what would leave. */
    OutgoingRequest request();

    /** The prompt may be sent, exactly as it is, to exactly this endpoint. */
    record Permitted(ApprovedPrompt prompt, List<GateCheck> checks) implements GateDecision {
        public Permitted {
            checks = List.copyOf(checks);
        }

        @Override
        public OutgoingRequest request() {
            return prompt.request();
        }
    }

    /** Nothing may be sent. */
    record Refused(OutgoingRequest request, List<GateCheck> checks) implements GateDecision {
        public Refused {
            checks = List.copyOf(checks);
        }

        /** The checks that failed; at least one. */
        public List<GateCheck> failures() {
            return checks.stream().filter(check -> !check.isPassed()).toList();
        }
    }
}
