package org.tessera.core.note;

/**
 * A part of a note under one heading. The sections of a note lie side by side and cover all of it.
 *
 * @param type what it is about
 * @param range heading and body, up to the next heading
 * @param bodyStart where the text behind the heading begins, within {@code range}
 */
public record NoteSection(SectionType type, TextSpan range, int bodyStart) {
    /** @throws IllegalArgumentException if the body starts outside the range */
    public NoteSection {
        if (bodyStart < range.start() || bodyStart > range.end()) {
            throw new IllegalArgumentException("the body of a section starts inside it");
        }
    }
}
