package org.tessera.core.reinsert;

import java.util.List;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;

/** Notes whose answers are attacked: of one person, of twins and relatives, and of a case that goes on for years. */
final class HostileNotes {
    private static final int DATES = 300;
    private static final int PEOPLE = 200;

    private static final TestNote REFERRAL = TestNote
            .of("HPI: Odalys Ferrante, daughter of Wen Abara, fell on 3 May 2026 and 9 May 2026. "
                    + "Ferrante has MRN 4471-90236 at Brookhollow Clinic, tel 555-0142, seen by R. Aduba.\n"
                    + "SOCIAL HISTORY: lives at 12 Birch Lane, Tarnwick.\nPLAN: rest until 17 May 2026.")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .hide(IdentifierKind.RELATIVE, "Wen Abara")
            .hide(IdentifierKind.DATE, "3 May 2026")
            .hide(IdentifierKind.DATE, "9 May 2026")
            .hide(IdentifierKind.PATIENT, "Ferrante")
            .hide(IdentifierKind.MEDICAL_RECORD, "4471-90236")
            .hide(IdentifierKind.FACILITY, "Brookhollow Clinic")
            .hide(IdentifierKind.PHONE, "555-0142")
            .hide(IdentifierKind.CLINICIAN, "R. Aduba")
            .hide(IdentifierKind.STREET, "12 Birch Lane")
            .hide(IdentifierKind.CITY, "Tarnwick")
            .hide(IdentifierKind.DATE, "17 May 2026");

    private static final TestNote TWINS = TestNote.of("""
            HPI: Pell Marchbanks and Tam Marchbanks, twins, were born on 1 June 2026 in Ostrava Falls.
            FAMILY HISTORY: mother Isolde Marchbanks.
            PLAN: Pell stays at 4 Quill Street; Dr. Okonjo calls 555-0177 on 2 June 2026.""")
            .hide(IdentifierKind.PATIENT, "Pell Marchbanks")
            .hide(IdentifierKind.RELATIVE, "Tam Marchbanks")
            .hide(IdentifierKind.DATE, "1 June 2026")
            .hide(IdentifierKind.CITY, "Ostrava Falls")
            .hide(IdentifierKind.RELATIVE, "Isolde Marchbanks")
            .hide(IdentifierKind.PATIENT, "Pell")
            .hide(IdentifierKind.STREET, "4 Quill Street")
            .hide(IdentifierKind.CLINICIAN, "Okonjo")
            .hide(IdentifierKind.PHONE, "555-0177")
            .hide(IdentifierKind.DATE, "2 June 2026");

    private static final TestNote WHOLE_CASE = course();

    private HostileNotes() {}

    /** One of the short ones. */
    static TestNote next(int number) {
        return List.of(REFERRAL, TWINS).get(number % 2);
    }

    /** 500 tokens. */
    static TestNote wholeCase() {
        return WHOLE_CASE;
    }

    private static TestNote course() {
        StringBuilder text = new StringBuilder("HPI: Seen by");
        for (int person = 0; person < PEOPLE; person++) {
            text.append(" Xan").append((char) ('a' + person % 26)).append((char) ('a' + person / 26)).append("dor,");
        }
        for (int date = 0; date < DATES; date++) {
            text.append(" on day ").append(1_000 + date).append("/26,");
        }
        TestNote note = TestNote.of(text.append("\nSOCIAL HISTORY: lives in Tarnwick.").toString());
        for (int person = 0; person < PEOPLE; person++) {
            note = note.hide(IdentifierKind.CLINICIAN,
                    "Xan" + (char) ('a' + person % 26) + (char) ('a' + person / 26) + "dor");
        }
        for (int date = 0; date < DATES; date++) {
            note = note.hide(IdentifierKind.DATE, (1_000 + date) + "/26");
        }
        return note.hide(IdentifierKind.CITY, "Tarnwick");
    }
}
