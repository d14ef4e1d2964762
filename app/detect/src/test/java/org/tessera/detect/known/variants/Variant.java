package org.tessera.detect.known.variants;

import org.tessera.core.identifier.IdentifierKind;

/**
 * One way to write something that is known.
 *
 * @param form what was done to it, for example {@code name.letter-spaced}
 * @param kind what it is
 * @param text the sentence around it
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 */
record Variant(String form, IdentifierKind kind, String text, int start, int end) {
    /** Puts a written value into a frame such as {@code "Spoke with {} at length."}. */
    static Variant in(String frame, String form, IdentifierKind kind, String written) {
        int at = frame.indexOf("{}");
        return new Variant(form, kind, frame.replace("{}", written), at, at + written.length());
    }
}
