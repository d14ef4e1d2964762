package org.tessera.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Tells the character set of a text file: a byte order mark decides; without one, UTF-16 shows in its zero bytes, UTF-8 in
 * that the bytes are well-formed, and Windows-1252 is what is left. Bytes that are none of them are no text.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Of the bytes looked at, how many of one parity must be zero for UTF-16. */
    private static final double UTF_16_ZEROS = 0.6;

    private static final int LOOKED_AT = 4096;

    private TextDecoder() {}

    /**
     * The characters of a file.
     *
     * @throws ProblemException {@link ProblemCode#FILE_EMPTY} or {@link ProblemCode#FILE_BINARY}
     */
    public static DecodedText decode(byte[] bytes) {
        DecodedText decoded = read(bytes).orElseThrow(() -> new ProblemException(ProblemCode.FILE_BINARY));
        if (decoded.text().isBlank()) {
            throw new ProblemException(ProblemCode.FILE_EMPTY);
        }
        return decoded;
    }

    /** Whether the bytes are text that is not blank. */
    public static boolean isText(byte[] bytes) {
        return read(bytes).filter(decoded -> !decoded.text().isBlank()).isPresent();
    }

    private static Optional<DecodedText> read(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) >= UTF_16_ZEROS && zeros(bytes, 0) == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) >= UTF_16_ZEROS && zeros(bytes, 1) == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8).or(() -> strict(bytes, 0, WINDOWS_1252));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (bytes.length <= index || (bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /** The share of zero bytes among those at even (0) or odd (1) places. */
    private static double zeros(byte[] bytes, int parity) {
        int zeros = 0;
        int seen = 0;
        for (int index = parity; index < Math.min(bytes.length, LOOKED_AT); index += 2) {
            seen++;
            zeros += bytes[index] == 0 ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) zeros / seen;
    }

    private static Optional<DecodedText> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return isText(text) ? Optional.of(new DecodedText(new PhiText(text), charset.name())) : Optional.empty();
        } catch (CharacterCodingException notOfThisSet) {
            return Optional.empty();
        }
    }

    /** Text has no controls but white space, escape (of printer codes) and the separators of HL7 batches. */
    private static boolean isText(String text) {
        return text.chars()
                .allMatch(sign -> sign >= 0x20 || Character.isWhitespace(sign) || sign == 0x1B || sign == 0x0B
                        || sign == 0x08);
    }
}
