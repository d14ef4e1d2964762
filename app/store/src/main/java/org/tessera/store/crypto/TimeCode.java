package org.tessera.store.crypto;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * Time-based one-time codes (RFC 6238) of the one kind that every authenticator app reads: HMAC-SHA-1, six digits, a new one
 * every 30 seconds. The code of the step before and after is taken too, for clocks that differ.
 */
public final class TimeCode {
    /** 160 bits, as RFC 4226 recommends. */
    public static final int SECRET_BYTES = 20;

    /** Yes: {@code 287082}. No: {@code 28708}. */
    public static final Pattern FORM = Pattern.compile("[0-9]{6}");

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int EITHER_SIDE = 1;

    private TimeCode() {}

    /** What an authenticator app reads from a QR code (Key Uri Format of Google Authenticator). */
    public static String uri(Bytes secret, String issuer, String account) {
        String base32 = Base32.toBase32String(secret.toByteArray()).replace("=", "");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d".formatted(issuer, account,
                base32, issuer, DIGITS, STEP.toSeconds());
    }

    /**
     * The time step that a code is of.
     *
     * @param usedBefore the last step whose code was taken; neither it nor one before it is taken again
     * @return empty if the code is of none that may be taken now
     */
    public static OptionalLong step(Bytes secret, String code, Instant now, long usedBefore) {
        long current = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
        OptionalLong found = OptionalLong.empty();
        for (long step = current - EITHER_SIDE; step <= current + EITHER_SIDE; step++) {
            boolean same = MessageDigest.isEqual(ascii(at(secret, step, DIGITS)), ascii(code));
            if (same && step > usedBefore && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a step. */
    static String at(Bytes secret, long step, int digits) {
        byte[] key = secret.toByteArray();
        try {
            Instant time = Instant.ofEpochSecond(step * STEP.toSeconds());
            return new TimeBasedOneTimePasswordGenerator(STEP, digits)
                    .generateOneTimePasswordString(new SecretKeySpec(key, "RAW"), time, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("every key is a key for HMAC-SHA-1", impossible);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] ascii(String code) {
        return code.getBytes(StandardCharsets.US_ASCII);
    }
}
