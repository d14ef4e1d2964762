package org.tessera.core.site;

import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;

/** One line of a site's lists. */
public sealed interface SiteEntry {
    /** The words, as the site wrote them. */
    String words();

    /** Words that are hidden wherever they stand, whatever the detectors say, in any case. */
    record AlwaysMask(IdentifierKind kind, String words) implements SiteEntry {
        /** @throws IllegalArgumentException if the words are of no length that can be looked for */
        public AlwaysMask {
            requireWords(words);
        }
    }

    /**
     * Words that are no identifier by themselves: "Regional Stroke Pathway", "Foley".
     *
     * <p>They hold no digit and no at sign, so that no number, address or date can be let through by a list.
     */
    record NeverMask(String words) implements SiteEntry {
        /** Yes: {@code 4}, {@code @}. No: {@code Foley}. */
        private static final Pattern DIRECT = Pattern.compile("[\\p{N}@/\\\\]");

        /** @throws IllegalArgumentException if the words could be a direct identifier, or are of no fit length */
        public NeverMask {
            requireWords(words);
            if (DIRECT.matcher(words).find()) {
                throw new IllegalArgumentException("a never-mask entry holds letters only");
            }
        }
    }

    private static void requireWords(String words) {
        long letters = words.codePoints().filter(Character::isLetterOrDigit).count();
        if (!words.equals(words.strip()) || letters < 2 || words.length() > 120
                || words.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an entry has 2 to 120 characters on one line");
        }
    }
}
