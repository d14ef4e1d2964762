package org.tessera.formats.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.text.DecodedText;
import org.tessera.formats.text.TextDecoder;

/** Tells the character set of a page: a byte order mark, then what the page declares, then what the bytes look like. */
final class HtmlDecoder {
    /** How far a declaration may stand from the begin (HTML living standard, 4.2.5.4), with room for long heads. */
    private static final int HEAD = 4096;

    /** Yes: {@code charset="iso-8859-1"}, {@code encoding='utf-8'}. No: {@code chart set}. */
    private static final Pattern DECLARED = Pattern
            .compile("(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_:-]{2,40})");

    private HtmlDecoder() {}

    /**
     * The characters of a page.
     *
     * @throws ProblemException as {@link TextDecoder#decode}
     */
    static DecodedText decode(byte[] bytes) {
        return hasMark(bytes) ? TextDecoder.decode(bytes)
                : declared(bytes).flatMap(charset -> strict(bytes, charset)).orElseGet(() -> TextDecoder.decode(bytes));
    }

    private static boolean hasMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || first == 0xEFBB;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))).filter(HtmlDecoder::isOfBytes)
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** A declaration that can be read as ASCII is not in UTF-16 or UTF-32, whatever it says. */
    private static boolean isOfBytes(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
        Charset taken = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? Charset.forName("windows-1252")
                : charset;
        try {
            String text = taken.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.isBlank() || text.indexOf(0) >= 0 ? Optional.empty()
                    : Optional.of(new DecodedText(new PhiText(text), taken.name()));
        } catch (CharacterCodingException notOfThisSet) {
            return Optional.empty();
        }
    }
}
