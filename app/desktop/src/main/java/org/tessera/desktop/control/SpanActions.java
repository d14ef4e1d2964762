package org.tessera.desktop.control;

import java.util.function.Consumer;
import org.tessera.core.identifier.IdentifierKind;

/**
 * What can be done with the span at hand.
 *
 * @param confirm it becomes a token; a near miss is added
 * @param reject it is sent as is
 * @param reopen it waits for a decision again
 * @param retype it becomes a token of another kind
 * @param alike the same for all places with the same text, after a preview
 */
public record SpanActions(Runnable confirm, Runnable reject, Runnable reopen, Consumer<IdentifierKind> retype,
        Runnable alike) {}
