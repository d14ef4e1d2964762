package org.tessera.engine.document;

import java.time.ZoneId;
import java.util.Optional;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.letter.LetterDocx;
import org.tessera.formats.letter.LetterFhir;
import org.tessera.formats.letter.LetterHl7;
import org.tessera.formats.letter.LetterPdf;
import org.tessera.formats.letter.LetterText;
import org.tessera.formats.letter.SignedLetter;

/** Writes signed letters. They are for the patient's own record and hold the real values on purpose. */
public final class LetterWriter {
    private static final String TITLE = "Referral letter";

    private LetterWriter() {}

    /** A letter in a form; the time of its signature with the offset of a zone. */
    public static DocumentFile write(SignedDocument signed, KnownIdentifiers facts, LetterForm form, ZoneId zone) {
        SignedLetter letter = new SignedLetter(signed.text(), TITLE, signed.signOff().signer().name(), "",
                signed.signOff().at().atZone(zone), facts);
        return new DocumentFile(form.ending(), bytes(letter, form), 0);
    }

    private static OutputBytes bytes(SignedLetter letter, LetterForm form) {
        return switch (form) {
            case TEXT -> LetterText.write(letter);
            case DOCX -> LetterDocx.write(letter);
            case PDF -> pdf(letter);
            case FHIR -> LetterFhir.write(letter, Optional.of(pdf(letter)));
            case HL7 -> LetterHl7.write(letter);
        };
    }

    private static OutputBytes pdf(SignedLetter letter) {
        return LetterPdf.write(letter, LetterPdf.Paper.US_LETTER);
    }
}
