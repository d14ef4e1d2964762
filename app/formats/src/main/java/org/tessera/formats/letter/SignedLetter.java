package org.tessera.formats.letter;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;

/**
 * A letter that somebody signed, as it is given to the patient's record. It holds the real values on purpose.
 *
 * @param text the letter, with line ends; a line that ends with a colon and is short is a heading
 * @param title what it is, for example {@code Referral letter}; never blank
 * @param signer who answers for it; never blank
 * @param role what the signer is, for example {@code MD, Cardiology}; may be empty
 * @param signedAt when, with the offset from UTC
 * @param facts what is known of the patient. The first name, record number and date are used; the first date is the date
 *     of birth
 */
public record SignedLetter(PhiText text, String title, String signer, String role, ZonedDateTime signedAt,
        KnownIdentifiers facts) {
    /** @throws IllegalArgumentException if the text, the title or the signer is blank */
    public SignedLetter {
        if (text.isBlank() || title.isBlank() || signer.isBlank()) {
            throw new IllegalArgumentException("a signed letter has text, a title and a signer");
        }
    }

    /** The signer with the role, if there is one. */
    public String signature() {
        return role.isBlank() ? signer : signer + ", " + role;
    }

    /** {@code Signed by … on …}, with the offset. */
    public String signedLine() {
        return "Signed by " + signature() + " on "
                + signedAt.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT));
    }

    /** The first known value of a kind. */
    Optional<String> fact(IdentifierKind kind) {
        return facts.of(kind).stream().findFirst().map(PhiText::reveal).map(String::strip);
    }
}
