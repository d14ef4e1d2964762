package org.tessera.ctakes;

import java.util.Random;

/** Invented notes of any length, the same for the same number. */
final class SampleNotes {
    private static final String[] SENTENCES = {"She denies fever, chills or shortness of breath.",
            "Mr. Quillfeather was admitted with community-acquired pneumonia on the left.",
            "A Foley catheter was placed and removed the next day.",
            "No evidence of deep venous thrombosis or pulmonary embolism.",
            "The wound was closed with 3-0 Vicryl and Steri-Strips.",
            "Takes lisinopril 10 mg daily, Coumadin as directed, and Tylenol at night.",
            "Babinski was downgoing; the Allen test was normal.",
            "Follow up with Dr. Brightwater-Osei in two weeks, earlier if the pain returns.",
            "Blood pressure 118/64, pulse 72, and the lungs are clear.",
            "He works as a beekeeper, rides a bicycle, and cannot recall the last visit."};

    private SampleNotes() {}

    /** A note of that many paragraphs. */
    static String longNote(int paragraphs) {
        Random random = new Random(paragraphs);
        StringBuilder note = new StringBuilder();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            note.append(paragraph % 3 == 0 ? "ASSESSMENT AND PLAN:\n" : "");
            for (int sentence = 0; sentence < 6; sentence++) {
                note.append(SENTENCES[random.nextInt(SENTENCES.length)]).append(' ');
            }
            note.append("\n\n");
        }
        return note.toString();
    }
}
