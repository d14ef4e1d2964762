package org.tessera.formats.letter;

import java.nio.charset.StandardCharsets;
import org.tessera.formats.OutputBytes;

/** A signed letter as plain text in UTF-8. It holds the patient's real values. */
public final class LetterText {
    private LetterText() {}

    /** Title, text, and who signed it. */
    public static OutputBytes write(SignedLetter letter) {
        return new OutputBytes(text(letter).getBytes(StandardCharsets.UTF_8));
    }

    static String text(SignedLetter letter) {
        return letter.title() + "\n\n" + letter.text().reveal().strip() + "\n\n" + letter.signedLine() + "\n";
    }
}
