package org.tessera.core.detect;

import java.util.List;

/**
 * Finds mentions of identifiers. An implementation is thread-safe, gives the same answer for the same note, leaves the
 * note as it is, and returns spans inside the text ordered by start. Spans of one detector may overlap.
 *
 * <p>To add one: write the class in a {@code detect} room, extend the shared contract test with a table of examples and
 * counter-examples, and add a line to the engine's list of detectors.
 */
public interface Detector {
    /** Who it is. */
    DetectorId id();

    /** The mentions in one note; empty if there are none. */
    List<Detection> detect(AnnotatedNote note);
}
