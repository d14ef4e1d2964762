package org.tessera.core.reading;

/** Which of the two readings of a note. Which one comes first says nothing about its weight. */
public enum Turn {
    FIRST, SECOND
}
