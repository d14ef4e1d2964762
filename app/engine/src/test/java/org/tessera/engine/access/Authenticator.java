package org.tessera.engine.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app does with an otpauth address (RFC 6238, RFC 4648), written apart from the product's library. */
final class Authenticator {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    /** The code that is shown now. */
    static String now(String uri) {
        String secret = uri.replaceFirst(".*[?&]secret=", "").replaceFirst("&.*", "");
        return code(base32(secret), Instant.now().getEpochSecond() / 30);
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    private static byte[] base32(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int value = 0;
        for (int index = 0; index < text.length(); index++) {
            value = ((value << 5) | BASE_32.indexOf(text.charAt(index))) & 0xFFFF;
            bits += 5;
            if (bits >= 8 && bytes.hasRemaining()) {
                bits -= 8;
                bytes.put((byte) (value >> bits));
            }
        }
        return bytes.array();
    }
}
