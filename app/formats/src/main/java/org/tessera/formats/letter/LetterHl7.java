package org.tessera.formats.letter;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.formats.OutputBytes;

/**
 * A signed letter as an HL7 v2.5 message MDM^T02, original document notification and content: one OBX of type TX a line. It
 * holds the patient's real values. Fields that are not known are left empty. HL7 v2.5, chapter 9.
 */
public final class LetterHl7 {
    private static final String REFERRAL_NOTE = "57133-1^Referral note^LN";

    /** Legally authenticated, and available for patient care. HL7 tables 0271 and 0273. */
    private static final String AUTHENTICATED = "LA";

    private static final String AVAILABLE = "AV";

    /** Consultation: of the kinds in HL7 table 0270 the one that a referral is. */
    private static final String KIND = "CN";

    /** The component of a person with a time that holds the time. HL7 v2.5, 2.A.56. */
    private static final int WHEN = 15;

    private LetterHl7() {}

    /** The message in UTF-8, its segments ended by carriage returns. */
    public static OutputBytes write(SignedLetter letter) {
        String at = letter.signedAt().format(DateTimeFormatter.ofPattern("yyyyMMddHHmmssxx"));
        String text = LetterText.text(letter);
        String id = Sha256.of(text + at).hex().substring(0, 20);
        List<String> segments = new ArrayList<>();
        segments.add("MSH|^~\\&|TESSERA||||" + at + "||MDM^T02^MDM_T02|" + id + "|P|2.5||||||UNICODE UTF-8");
        segments.add("EVN||" + at);
        segments.add(patient(letter));
        segments.add("PV1|1|U");
        segments.add("TXA|1|" + KIND + "|TX|" + at + "||" + at + "|||" + person(letter.signer()) + "|||" + id
                + "^TESSERA|||||" + AUTHENTICATED + "||" + AVAILABLE + "|||" + signer(letter, at));
        int number = 1;
        for (String line : text.split("\n", -1)) {
            segments.add("OBX|" + number + "|TX|" + REFERRAL_NOTE + "|" + number + "|" + escaped(line) + "||||||F");
            number++;
        }
        return new OutputBytes((String.join("\r", segments) + "\r").getBytes(StandardCharsets.UTF_8));
    }

    private static String patient(SignedLetter letter) {
        String record = letter.fact(IdentifierKind.MEDICAL_RECORD).map(number -> escaped(number) + "^^^^MR").orElse("");
        String name = letter.fact(IdentifierKind.PATIENT).map(LetterHl7::name).orElse("");
        Optional<String> born = letter.fact(IdentifierKind.DATE).flatMap(BirthDates::hl7);
        return "PID|1||" + record + "||" + name + "||" + born.orElse("");
    }

    /** {@code Family^Given} of a name with the family name last, or first with a comma. */
    private static String name(String words) {
        int comma = words.indexOf(',');
        int blank = words.lastIndexOf(' ');
        if (comma > 0) {
            return escaped(words.substring(0, comma).strip()) + "^" + escaped(words.substring(comma + 1).strip());
        }
        return blank > 0 ? escaped(words.substring(blank + 1)) + "^" + escaped(words.substring(0, blank).strip())
                : escaped(words);
    }

    /** A person without a number. */
    private static String person(String words) {
        return "^" + name(words);
    }

    private static String signer(SignedLetter letter, String at) {
        String person = person(letter.signer());
        long parts = person.chars().filter(sign -> sign == '^').count();
        return person + "^".repeat((int) (WHEN - 1 - parts)) + at;
    }

    /** A value in which the five signs of the message's grammar stand for themselves. */
    static String escaped(String value) {
        StringBuilder written = new StringBuilder(value.length());
        for (int index = 0; index < value.length(); index++) {
            char each = value.charAt(index);
            switch (each) {
                case '\\' -> written.append("\\E\\");
                case '|' -> written.append("\\F\\");
                case '^' -> written.append("\\S\\");
                case '&' -> written.append("\\T\\");
                case '~' -> written.append("\\R\\");
                case '\r', '\n' -> written.append("\\.br\\");
                default -> written.append(each);
            }
        }
        return written.toString();
    }
}
