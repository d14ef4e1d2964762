package org.tessera.core.llm;

/** Sees an answer while it comes. What it sees is as received: tokens are in it, and may be cut in two by a piece's end. */
@FunctionalInterface
public interface AnswerWatcher {
    /** Looks at nothing. */
    AnswerWatcher NONE = piece -> {};

    /** The next piece of the answer's text. */
    void received(String piece);

    /** The answer broke off and is asked for elsewhere: what was seen so far does not count. */
    default void startsAnew() {}
}
