package org.tessera.formats.clinical;

/**
 * A stretch of text of an attachment.
 *
 * @param text as a person reads it
 * @param gap what stands between it and the one before
 */
record Piece(String text, Gap gap) {
    /** What divides two pieces. */
    enum Gap {
        NONE(""), BLANK(" "), LINE("\n");

        private final String sign;

        Gap(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
