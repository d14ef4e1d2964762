package org.tessera.detect.rules.form;

import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;

/**
 * What leads up to a code.
 *
 * @param label the word that names it
 * @param marked whether a sign or word announces a value: a colon, "no."
 * @param numbered whether it announces a number: "#", "no."
 * @param apart whether words stand between that say nothing of numbers
 */
record Lead(FieldLabel label, boolean marked, boolean numbered, boolean apart) {
    private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-\\d{4})?");

    /** Whether a code is one behind this lead: the less the lead says, the more the code has to. */
    boolean isEnough(NoteText text, TextSpan span) {
        int digits = CodeReader.digits(text, span.start(), span.end());
        int places = CodeReader.places(text, span.start(), span.end());
        boolean mixed = digits >= 2 && places >= 5 && (digits < places || digits >= 6);
        boolean grouped = places == digits && places >= 6 && span.length() >= places + 2;
        boolean distinct = mixed || grouped;
        if (apart) {
            return distinct && digits < places && places >= 5;
        }
        if (label.kind() == IdentifierKind.VEHICLE && !marked) {
            return places >= 5 && places <= 12 && digits >= 2 && digits < places && span.length() <= 14;
        }
        if (label.equals(FieldLabel.ANY)) {
            return distinct && digits >= 3 && digits < places;
        }
        boolean small = label.kind() == IdentifierKind.PHOTO || label.kind() == IdentifierKind.VEHICLE;
        if (numbered && small && digits == places && places <= 3) {
            return label.kind() == IdentifierKind.PHOTO || digits >= 2;
        }
        boolean enough = digits >= 2 && places >= 3;
        return switch (label.trust()) {
            case SURE -> enough;
            case CODED -> (distinct && (digits >= 3 || label.kind() != IdentifierKind.OTHER))
                    || (marked && digits >= 3 && places >= 4);
            case MARKED -> (numbered && enough) || (marked && distinct && !isZip(text, span));
        };
    }

    private static boolean isZip(NoteText text, TextSpan span) {
        return ZIP.matcher(text.plain()).region(span.start(), span.end()).matches();
    }
}
