package org.tessera.engine.document;

import java.util.Locale;

/** The forms in which a signed letter is given to the patient's own record. */
public enum LetterForm {
    /** Plain text in UTF-8. */
    TEXT("txt"),
    /** A Word document with headings. */
    DOCX("docx"),
    /** A tagged PDF document on US Letter paper. */
    PDF("pdf"),
    /** A FHIR R4 DocumentReference with the letter in it, as text and as PDF. */
    FHIR("json"),
    /** An HL7 v2.5 message MDM^T02. */
    HL7("hl7");

    private final String ending;

    LetterForm(String ending) {
        this.ending = ending;
    }

    /** The ending of such a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    /** As the audit names it, for example {@code letter-pdf}. */
    public String id() {
        return "letter-" + name().toLowerCase(Locale.ROOT);
    }
}
