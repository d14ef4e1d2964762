package org.tessera.formats;

import java.util.List;
import org.tessera.core.note.PhiText;

/**
 * A document as it is written out, before it is proven clean.
 *
 * @param bytes the file
 * @param removed every value that stood in a structured field or a property and must not be found in the file any more
 * @param expected the text that reading the file again must give, if the format keeps text exactly; line ends and blanks
 *     count as one blank
 */
public record RedactedDocument(OutputBytes bytes, List<PhiText> removed, String expected) {
    public RedactedDocument {
        removed = List.copyOf(removed);
    }
}
