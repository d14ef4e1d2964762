package org.tessera.formats;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;

/** Takes the author that a document names for a clinician, if it is a person's name and not that of an account or program. */
public final class AuthorName {
    /** Two words or more, the first with a capital. Yes: {@code Renata Ferrante}. No: {@code user1}, {@code admin}. */
    private static final Pattern PERSON = Pattern
            .compile("\\p{Lu}[\\p{L}.'\u2019-]{0,40}(?:,? [\\p{L}.'\u2019-]{1,40}){1,4}");

    /** Programs that sign documents. Yes: {@code Microsoft Office User}. No: {@code Ida Microsoft}. */
    private static final Pattern PROGRAM = Pattern
            .compile("(?i)(?:microsoft|windows|apache|libre|open ?office|adobe) ?.{0,80}");

    private AuthorName() {}

    /** The name as a known identifier; empty if it is not one of a person. */
    public static Optional<KnownIdentifier> known(String author) {
        return known(IdentifierKind.CLINICIAN, author);
    }

    /** The name as a known identifier of that kind; empty if it is not one of a person. */
    public static Optional<KnownIdentifier> known(IdentifierKind kind, String author) {
        String name = author.strip();
        return PERSON.matcher(name).matches() && !isProgram(name)
                ? Optional.of(new KnownIdentifier(kind, new PhiText(name)))
                : Optional.empty();
    }

    /** Whether it is the name of a program. */
    public static boolean isProgram(String name) {
        return PROGRAM.matcher(name).matches();
    }
}
