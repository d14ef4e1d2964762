package org.tessera.store.crypto;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * The key of one encrypted file: AES-256-GCM in segments of 1 MiB under a key that HKDF gives for each file (Tink's
 * {@code AES256_GCM_HKDF_1MB}), so a file can be read as a stream and a segment that was changed, moved or cut off is refused.
 */
public final class StreamKey implements AutoCloseable {
    private static final int SEGMENT_BYTES = 1 << 20;

    private final Secret key;

    private StreamKey(Secret key) {
        this.key = key;
    }

    /** A fresh one. */
    public static StreamKey random() {
        return new StreamKey(Secret.random(Secret.KEY_BYTES));
    }

    /** The key as it stands in the file, for a holder of the master key alone. */
    public byte[] wrap(MasterKey master, String file) {
        return master.wrap(file, key);
    }

    /**
     * The key out of what stands in the file.
     *
     * @throws org.tessera.core.problem.ProblemException {@link org.tessera.core.problem.ProblemCode#CELL_REFUSED} if it was
     *         wrapped by another master key, or for another file
     */
    public static StreamKey unwrap(MasterKey master, String file, byte[] wrapped) {
        return new StreamKey(master.unwrapSecret(file, wrapped));
    }

    /**
     * Encrypts what is written; closing ends the file.
     *
     * @param about what stands open in the file and must not change
     */
    public OutputStream encrypting(OutputStream out, byte[] about) throws IOException {
        try {
            return cipher().newEncryptingStream(out, about);
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("every Java runtime has AES-GCM", unsupported);
        }
    }

    /** What was encrypted; reading fails where the file is not as it was written. */
    public InputStream decrypting(InputStream in, byte[] about) throws IOException {
        try {
            return cipher().newDecryptingStream(in, about);
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException("every Java runtime has AES-GCM", unsupported);
        }
    }

    private AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key.bytes(), "HmacSha256", Secret.KEY_BYTES, SEGMENT_BYTES, 0);
    }

    @Override
    public void close() {
        key.close();
    }
}
