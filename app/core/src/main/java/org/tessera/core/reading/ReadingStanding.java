package org.tessera.core.reading;

/** How a note that two people read stands for the person who looks at the list. */
public enum ReadingStanding {
    /** The person reads it first, or can. */
    FIRST_READER,
    /** The person reads it second, or can; nothing of the first reading is shown. */
    SECOND_READER,
    /** The person's reading is finished, the other one is not. */
    OWN_FINISHED,
    /** Two other people read it. */
    OTHERS_READ,
    /** Both readings are finished; somebody has to rule on the differences. */
    TO_RULE,
    /** A named person ruled. */
    RULED
}
