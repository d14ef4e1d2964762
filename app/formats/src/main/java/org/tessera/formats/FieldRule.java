package org.tessera.formats;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;

/** What is done with a structured field that holds an identifier. */
public interface FieldRule {
    /** What stands in its place, for example {@code [NAME]} or a token; where a format cannot hold that, the field is emptied. */
    String text(IdentifierKind kind, PhiText value);

    /**
     * What may stay of a date in a field that holds nothing but dates: four digits, its year.
     *
     * @param date as the format writes it, year first, for example {@code 19510719}
     * @return empty if not even the year may be told (45 CFR 164.514(b)(2)(i)(C), ages over 89)
     */
    Optional<String> year(PhiText date);

    /**
     * What may stay of a ZIP code in a field of its own: three digits.
     *
     * @return empty if they may not be told (45 CFR 164.514(b)(2)(i)(B))
     */
    Optional<String> zip(PhiText zip);
}
