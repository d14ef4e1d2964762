package org.tessera.core.review;

/** What became of a decision. */
public sealed interface DecisionOutcome {
    /** It was taken; the review goes on from here. */
    record Taken(ReviewSession session) implements DecisionOutcome {}

    /** It was not taken; the review is as it was. */
    record NotTaken(Reason reason) implements DecisionOutcome {}

    /** Why a decision cannot be taken. */
    enum Reason {
        /** No span of the review has that number. */
        UNKNOWN_SPAN,
        /** The borders would overlap another span that is hidden. */
        OVERLAPS,
        /** The borders lie outside the text, or between the halves of one of its characters. */
        OUTSIDE_TEXT,
        /** The number of an added span is taken. */
        NUMBER_TAKEN
    }
}
