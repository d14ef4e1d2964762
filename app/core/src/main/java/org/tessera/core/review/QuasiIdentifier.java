package org.tessera.core.review;

import org.tessera.core.note.TextSpan;

/**
 * Something that is none of the 18 identifiers and can still point to one person, alone or beside other things (45 CFR
 * 164.514(b)(2)(ii)). It is shown to whoever makes the statement; nothing is done about it without them.
 *
 * @param at where it stands
 * @param sort what it tells
 */
public record QuasiIdentifier(TextSpan at, Sort sort) {
    /** What it tells of a person. */
    public enum Sort {
        OCCUPATION, LIVING, EVENT, STATUS, ETHNICITY, RELIGION, LANGUAGE, FAMILY, TRAIT, PLACE;

        /** The key of its name. */
        public String messageKey() {
            return "quasi." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
