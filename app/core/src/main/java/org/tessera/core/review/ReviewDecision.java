package org.tessera.core.review;

import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;

/** One human decision about one span. */
public sealed interface ReviewDecision {
    /** The span it is about. */
    SpanId id();

    /** It becomes a token. */
    record Confirmed(SpanId id) implements ReviewDecision {}

    /** It is no identifier and is sent as it is. */
    record Rejected(SpanId id) implements ReviewDecision {}

    /** It becomes a token of another kind. */
    record Retyped(SpanId id, IdentifierKind kind) implements ReviewDecision {}

    /** It becomes a token with other borders. */
    record Resized(SpanId id, TextSpan span) implements ReviewDecision {}

    /** A stretch that the machine did not mark becomes a token. */
    record Added(SpanId id, TextSpan span, IdentifierKind kind) implements ReviewDecision {}

    /** It waits for a decision again; a span that was added is gone. */
    record Reopened(SpanId id) implements ReviewDecision {}
}
