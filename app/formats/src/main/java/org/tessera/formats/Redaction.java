package org.tessera.formats;

import java.util.List;

/**
 * What is done to a document.
 *
 * @param replacements of the text of its note, in reading order, none overlapping another
 * @param fields what is done with structured fields
 */
public record Redaction(List<Replacement> replacements, FieldRule fields) {
    public Redaction {
        replacements = List.copyOf(replacements);
    }
}
