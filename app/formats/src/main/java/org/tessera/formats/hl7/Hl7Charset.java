package org.tessera.formats.hl7;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The character set of a message: MSH-18 (HL7 table 0211) where it says one that fits, else UTF-8, else Windows-1252. */
final class Hl7Charset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String LATIN = "8859/";
    private static final Map<String, String> NAMES = Map.of("UNICODE UTF-8", "UTF-8", "UTF-8", "UTF-8", "ASCII",
            "UTF-8", "GB 18030-2000", "GB18030", "BIG-5", "Big5", "KS X 1001", "EUC-KR", "ISO IR87", "ISO-2022-JP",
            "ISO IR14", "JIS_X0201");

    private Hl7Charset() {}

    /** The first one that the bytes are well-formed in. */
    static Charset of(String msh18, byte[] message) {
        return named(msh18).filter(charset -> decode(message, charset).isPresent())
                .orElseGet(() -> decode(message, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8
                        : WINDOWS_1252);
    }

    /** The characters; what the set does not know becomes a replacement sign. */
    static String text(byte[] message, Charset charset) {
        return decode(message, charset).orElseGet(() -> new String(message, charset));
    }

    private static Optional<Charset> named(String msh18) {
        String name = msh18.strip();
        if (name.startsWith(LATIN)) {
            return supported("ISO-8859-" + name.substring(LATIN.length()));
        }
        return Optional.ofNullable(NAMES.get(name)).flatMap(Hl7Charset::supported);
    }

    private static Optional<Charset> supported(String name) {
        boolean legal = name.chars()
                .allMatch(sign -> sign < 0x80 && (Character.isLetterOrDigit(sign) || sign == '-' || sign == '_'));
        return legal && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notOfThisSet) {
            return Optional.empty();
        }
    }
}
