package org.tessera.formats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.formats.AuthorName;

/**
 * The people whom the headers of a mail name. One with a clinical title is a clinician; anyone else is taken for the patient,
 * because the names of a patient are looked for in the most forms, and a header does not say who is whose relative.
 */
final class MailNames {
    /** Yes: {@code ida.brask@example.org}. No: {@code ida at example}. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,255}");

    /** A name before its address. Yes: {@code "Brask, Ida" <}. No: {@code <ida@example.org>}. */
    private static final Pattern NAME = Pattern.compile("(?:\"([^\"<>]{2,120})\"|([^\"<>,;:@]{2,120}))\\s{0,4}<");

    /** Yes: {@code Ida Brask, MD}, {@code Dr. Brask}. No: {@code Mildred}. */
    private static final Pattern TITLE = Pattern
            .compile("(?i)\\b(?:dr|md|m\\.d\\.|do|rn|np|pa|pa-c|aprn|dds|dpm|prof)\\b\\.?");

    private MailNames() {}

    /** The known identifiers of a header that holds addresses. */
    static List<KnownIdentifier> of(String header) {
        List<KnownIdentifier> known = new ArrayList<>();
        Matcher address = ADDRESS.matcher(header);
        while (address.find()) {
            known.add(new KnownIdentifier(IdentifierKind.EMAIL, new PhiText(address.group())));
        }
        Matcher name = NAME.matcher(header);
        while (name.find()) {
            String found = name.group(1) != null ? name.group(1) : name.group(2);
            boolean clinician = TITLE.matcher(found).find();
            String plain = TITLE.matcher(found).replaceAll("").replaceAll("[\\s,]+$|^[\\s,]+", "");
            AuthorName.known(clinician ? IdentifierKind.CLINICIAN : IdentifierKind.PATIENT, plain)
                    .ifPresent(known::add);
        }
        return known;
    }
}
