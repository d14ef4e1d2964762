package org.tessera.core.vault;

import java.text.Normalizer;

/** What a sign beyond ASCII stands for to a reader who forgives its typing: a full-width letter for a letter. */
final class PlainSign {
    /** Nothing is seen. */
    static final int NOTHING = -1;

    /** Brackets of other scripts. */
    private static final String OPENING = "\u3010\u301A\u27E6\u3014\u3016\u2045\u2772\uFF3B";

    private static final String CLOSING = "\u3011\u301B\u27E7\u3015\u3017\u2046\u2773\uFF3D";

    private static final String APOSTROPHES = "\u2019\u02BC\u2018\uFF07";

    private static final String DOTS = "\u00B7\u2024\u3002\u30FB\uFF61";

    /** Capitals of Cyrillic and Greek that look like one of ASCII, and which. */
    private static final String TWINS = "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425"
            + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

    private static final String TWINS_OF = "ABEKMHOPCTYXABEZHIKMNOPTYX";

    private PlainSign() {}

    /** The ASCII sign that a code point stands for, {@link #NOTHING}, or itself. */
    static int of(int sign) {
        if (sign < 0x80) {
            return sign;
        }
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> NOTHING;
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(sign, 10);
            case Character.NON_SPACING_MARK -> isSelector(sign) ? NOTHING : sign;
            case Character.SURROGATE -> sign;
            default -> letter(sign);
        };
    }

    /** Variation selectors and the grapheme joiner change how a sign looks and are no sign. */
    private static boolean isSelector(int sign) {
        return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF) || sign == 0x034F;
    }

    private static int letter(int sign) {
        if (OPENING.indexOf(sign) >= 0) {
            return '[';
        }
        if (CLOSING.indexOf(sign) >= 0) {
            return ']';
        }
        if (APOSTROPHES.indexOf(sign) >= 0) {
            return '\'';
        }
        if (DOTS.indexOf(sign) >= 0) {
            return '.';
        }
        int twin = TWINS.indexOf(sign);
        if (twin >= 0) {
            return TWINS_OF.charAt(twin);
        }
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) > ' ' && plain.charAt(0) < 127 ? plain.charAt(0) : sign;
    }
}
