package org.tessera.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tessera.core.problem.ProblemCode;

/**
 * Everything that can be read out of a file without understanding its format: its bytes in each character set, the parts that
 * are packed or written in Base64 inside it, and what escapes stand for.
 */
public final class Layers {
    private static final int DEPTH = 4;
    private static final int LARGEST_PART = 64 * 1024 * 1024;

    /** Yes: {@code UGF0aWVudCBmb3VuZA==}. No: {@code patient}. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}={0,2}");

    /** A character by its number, decimal or hexadecimal, as markup writes it. */
    private static final Pattern ENTITY = Pattern.compile("&#(x[0-9A-Fa-f]{1,6}|[0-9]{1,7});");

    /** Yes: {@code \u00e9}. */
    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** Yes: {@code \'e9}. */
    private static final Pattern RTF_ESCAPE = Pattern.compile("\\\\'([0-9A-Fa-f]{2})");

    /** A character by its number in RTF, with what old readers show. Yes: {@code \\u233?}, {@code \\u-223?}. */
    private static final Pattern RTF_NUMBER = Pattern.compile("\\\\u(-?[0-9]{1,5}) ?\\?");

    /** Yes: {@code =C3=A9}, {@code %C3%A9}. */
    private static final Pattern OCTETS = Pattern.compile("(?:[=%][0-9A-Fa-f]{2}){1,64}");

    private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n");

    private final List<String> found = new ArrayList<>();

    private Layers() {}

    /** The texts of all layers of a file. */
    public static List<String> of(byte[] file) {
        Layers layers = new Layers();
        layers.bytes(file, DEPTH);
        return List.copyOf(layers.found);
    }

    private void bytes(byte[] bytes, int depth) {
        if (bytes.length == 0) {
            return;
        }
        if (isZip(bytes) && depth > 0) {
            Guarded.run(ProblemCode.DOCUMENT_NOT_CLEAN, () -> unzip(bytes, depth));
            return;
        }
        text(new String(bytes, StandardCharsets.UTF_8), depth);
        text(new String(bytes, StandardCharsets.ISO_8859_1), 0);
        found.add(new String(bytes, StandardCharsets.UTF_16LE));
        found.add(new String(bytes, StandardCharsets.UTF_16BE));
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private int unzip(byte[] bytes, int depth) throws IOException {
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.add(entry.getName() + (entry.getComment() == null ? "" : " " + entry.getComment()));
                bytes(zip.readNBytes(LARGEST_PART), depth - 1);
                parts++;
            }
        }
        return parts;
    }

    private void text(String text, int depth) {
        found.add(text);
        String plain = unescaped(text);
        if (!plain.equals(text)) {
            found.add(plain);
        }
        String numbered = RTF_NUMBER.matcher(text).replaceAll(Layers::numbered);
        if (!numbered.equals(text)) {
            found.add(unescaped(numbered));
        }
        if (depth > 0) {
            Matcher packed = BASE64.matcher(text);
            while (packed.find()) {
                decoded(packed.group().replaceAll("=+$", ""), depth);
            }
            Base64Lines.joined(text).forEach(lines -> decoded(lines, depth));
        }
    }

    private void decoded(String packed, int depth) {
        String url = packed.replace('+', '-').replace('/', '_');
        if (url.length() % 4 != 1) {
            bytes(Base64.getUrlDecoder().decode(url), depth - 1);
        }
    }

    private static String unescaped(String text) {
        String plain = SOFT_BREAK.matcher(text).replaceAll("");
        plain = ENTITY.matcher(plain).replaceAll(escape -> sign(escape.group(1)));
        plain = plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
        plain = JSON_ESCAPE.matcher(plain).replaceAll(escape -> sign("x" + escape.group(1)));
        plain = RTF_ESCAPE.matcher(plain).replaceAll(escape -> sign("x" + escape.group(1)));
        return OCTETS.matcher(plain).replaceAll(octets -> Matcher.quoteReplacement(octets(octets.group())));
    }

    private static String sign(String number) {
        int point = number.toLowerCase(Locale.ROOT).startsWith("x") ? Integer.parseInt(number.substring(1), 16)
                : Integer.parseInt(number);
        return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : "";
    }

    private static String numbered(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1))));
    }

    private static String octets(String escaped) {
        byte[] bytes = new byte[escaped.length() / 3];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(escaped.substring(index * 3 + 1, index * 3 + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
