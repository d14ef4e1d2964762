package org.tessera.store.crypto;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tessera.core.digest.Sha256;

/**
 * An answer that a standard prints for everybody: what encrypts, signs and proves in the store has to give it on this
 * machine, with this Java runtime and these libraries.
 */
public enum KnownAnswer {
    /** FIPS 180-4, "abc". */
    SHA_256("SHA-256, FIPS 180-4"),
    /** RFC 4231, test case 2. */
    HMAC_SHA_256("HMAC-SHA-256, RFC 4231"),
    /** RFC 5869, test case 1. */
    HKDF_SHA_256("HKDF-SHA-256, RFC 5869"),
    /** The GCM specification, test case 16: 256 bits, with data that stands open. A changed tag is refused. */
    AES_256_GCM("AES-256-GCM, NIST SP 800-38D"),
    /** The reference implementation of RFC 9106: two passes over 256 KiB in one lane. */
    ARGON2_ID("Argon2id, RFC 9106"),
    /** RFC 8032, section 7.1, test 2. */
    ED25519("Ed25519, RFC 8032"),
    /** RFC 6238, appendix B, at 59 s. */
    TIME_CODE("one-time code, RFC 6238");

    private final String title;

    KnownAnswer(String title) {
        this.title = title;
    }

    /** What it is about and who printed it. */
    public String title() {
        return title;
    }

    /**
     * Whether it comes out here.
     *
     * @throws IllegalStateException if the runtime cannot compute it at all
     */
    public boolean holds() {
        try {
            return switch (this) {
                case SHA_256 ->
                    Sha256.of("abc").hex().equals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
                case HMAC_SHA_256 -> hmac();
                case HKDF_SHA_256 -> hkdf();
                case AES_256_GCM -> aesGcm();
                case ARGON2_ID -> argon2();
                case ED25519 -> ed25519();
                case TIME_CODE -> TimeCode.at(Bytes.copyFrom(ascii("12345678901234567890")), 1, 8).equals("94287082");
            };
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException(title, unsupported);
        }
    }

    private static boolean hmac() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(ascii("Jefe"), "HmacSHA256"));
        return Arrays.equals(mac.doFinal(ascii("what do ya want for nothing?")),
                hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    private static boolean hkdf() throws GeneralSecurityException {
        byte[] input = new byte[22];
        Arrays.fill(input, (byte) 0x0b);
        byte[] output = Hkdf.computeHkdf("HMACSHA256", input, hex("000102030405060708090a0b0c"),
                hex("f0f1f2f3f4f5f6f7f8f9"), 42);
        return Arrays.equals(output,
                hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf" + "34007208d5b887185865"));
    }

    private static boolean aesGcm() throws GeneralSecurityException {
        AesGcmJce cipher = new AesGcmJce(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        byte[] open = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] sealed = hex("cafebabefacedbaddecaf888"
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b10"
                + "56828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
        boolean opened = Arrays.equals(cipher.decrypt(sealed, open),
                hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e24"
                        + "49a6b525b16aedf5aa0de657ba637b39"));
        sealed[sealed.length - 1] ^= 1;
        return opened && refuses(cipher, sealed, open);
    }

    private static boolean refuses(AesGcmJce cipher, byte[] sealed, byte[] open) {
        try {
            cipher.decrypt(sealed, open);
            return false;
        } catch (GeneralSecurityException refused) {
            return true;
        }
    }

    private static boolean argon2() {
        try (Passphrase passphrase = new Passphrase("password".toCharArray());
                Secret key = new Argon2Cost(256, 2, 1).keyOf(passphrase, ascii("somesalt"))) {
            return Arrays.equals(key.bytes(), hex("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"));
        }
    }

    private static boolean ed25519() {
        byte[] message = hex("72");
        byte[] signature = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        try (SigningKey key = SigningKey
                .of(new Secret(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")))) {
            boolean own = key.verifying()
                    .hex()
                    .equals("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
            boolean made = Arrays.equals(key.sign(message), signature) && key.verifying().fits(signature, message);
            return own && made && !key.verifying().fits(signature, hex("73"));
        }
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
