package org.tessera.detect.rules.person;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Vocabulary;

/**
 * A word that stands before a name.
 *
 * @param kind whose name follows
 * @param strength how surely a name follows
 */
record Title(IdentifierKind kind, Strength strength) {
    /** How surely a name follows. */
    enum Strength {
        /** {@code Dr.}, {@code Mrs.}: in any case. */
        SURE,
        /** {@code nurse}, {@code RN}: if a capital follows, or in text of one case a word that is no ordinary one. */
        ROLE,
        /** {@code father}, {@code judge}: only with a capital itself and before a capital. */
        FORMAL
    }

    /** The titles by their word, in lower case. */
    static final Vocabulary<Title> ALL = new Vocabulary<>(all());

    private static Map<String, Title> all() {
        Map<String, Title> titles = new LinkedHashMap<>();
        put(titles, IdentifierKind.CLINICIAN, Strength.SURE, "dr drs doctor");
        put(titles, IdentifierKind.PATIENT, Strength.SURE, "mr mrs ms miss mx messrs");
        put(titles, IdentifierKind.CLINICIAN, Strength.ROLE,
                "nurse rn lpn cna np crna pa-c aprn midwife doula medic paramedic emt attending intern resident"
                        + " fellow hospitalist pcp"
                        + " surgeon anesthesiologist radiologist pathologist cardiologist neurologist oncologist"
                        + " urologist nephrologist"
                        + " psychiatrist psychologist dermatologist pulmonologist gastroenterologist"
                        + " endocrinologist pediatrician"
                        + " podiatrist dentist orthodontist optometrist chiropractor therapist counselor"
                        + " pharmacist dietitian nutritionist"
                        + " technologist technician tech sonographer scribe interpreter phlebotomist physician"
                        + " provider practitioner worker manager coordinator");
        put(titles, IdentifierKind.PATIENT, Strength.ROLE,
                "pastor reverend rev rabbi imam deacon chaplain attorney lawyer officer detective sheriff");
        put(titles, IdentifierKind.PATIENT, Strength.FORMAL,
                "prof professor sister brother father fr judge justice sgt sergeant cpl capt captain lt"
                        + " lieutenant maj col colonel"
                        + " sir madam madame senator governor principal coach se\u00F1or se\u00F1ora sr sra hon"
                        + " pvt cmdr");
        return titles;
    }

    private static void put(Map<String, Title> titles, IdentifierKind kind, Strength strength, String words) {
        for (String word : words.split(" ", -1)) {
            titles.put(word, new Title(kind, strength));
        }
    }
}
