package org.tessera.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;

/**
 * Everything that can be found in a finished document, by another way than the one it is read or written by: no library of
 * documents has a part in it. The bytes are taken as they lie there, each stream is unpacked whether or not an object leads
 * to it, each string is decoded as it stands, and what pages show is decoded by the tables of their fonts.
 */
public final class PdfProof {
    /** A reference under a name. Yes: {@code /F1 12 0 R}. No: {@code /Size 12}. */
    private static final Pattern NAMED = Pattern
            .compile("/([A-Za-z0-9+_.-]{1,80})\\s{0,4}(\\d{1,9})\\s{1,4}0\\s{1,4}R");

    private static final Pattern TO_UNICODE = Pattern.compile("/ToUnicode\\s{0,4}(\\d{1,9})\\s{1,4}0\\s{1,4}R");
    private static final Pattern RESOURCES = Pattern.compile("/Resources\\s{0,4}(\\d{1,9})\\s{1,4}0\\s{1,4}R");
    private static final Pattern FONTS = Pattern.compile("/Font\\s{0,4}(\\d{1,9})\\s{1,4}0\\s{1,4}R");

    /** One stream or several. Yes: {@code /Contents 5 0 R}, {@code /Contents [5 0 R 6 0 R]}. No: {@code /Contents (remark)}. */
    private static final Pattern CONTENTS = Pattern
            .compile("/Contents\\s{0,4}(\\[[^\\]]{0,100000}\\]|\\d{1,9}\\s{1,4}0\\s{1,4}R)");

    private static final Pattern REFERENCE = Pattern.compile("(\\d{1,9})\\s{1,4}0\\s{1,4}R");

    private PdfProof() {}

    /**
     * The texts to be searched for values that must not be there.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_NOT_CLEAN} if the bytes cannot be taken apart
     */
    public static List<String> layers(byte[] file) {
        return Guarded.run(ProblemCode.DOCUMENT_NOT_CLEAN, () -> {
            RawStreams.refuseBombs(file);
            return List.copyOf(read(file));
        });
    }

    private static Set<String> read(byte[] file) {
        Set<String> layers = new LinkedHashSet<>();
        decoded(file, layers);
        RawStreams.each(file, stream -> decoded(stream, layers));
        RawObjects objects = RawObjects.of(file);
        for (Integer number : objects.numbers()) {
            if (objects.body(number).contains("/Contents")) {
                page(objects, number, layers);
            }
        }
        return layers;
    }

    /** Bytes in each way in which they could be meant, and each string in them. */
    private static void decoded(byte[] bytes, Set<String> layers) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        layers.add(raw);
        layers.add(new String(bytes, StandardCharsets.UTF_8));
        if (raw.indexOf('\u0000') >= 0) {
            layers.add(new String(bytes, StandardCharsets.UTF_16BE));
            layers.add(new String(bytes, StandardCharsets.UTF_16LE));
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder wide = new StringBuilder();
        for (String string : RawStrings.in(raw)) {
            byte[] each = string.getBytes(StandardCharsets.ISO_8859_1);
            plain.append(string);
            wide.append(new String(each, StandardCharsets.UTF_16BE)).append('\n');
        }
        layers.add(plain.toString());
        layers.add(wide.toString());
    }

    /** What a page shows, each string by the table of the font that is chosen before it. */
    private static void page(RawObjects objects, int number, Set<String> layers) {
        String body = objects.body(number);
        String resources = follow(objects, body, RESOURCES);
        Map<String, ToUnicode> fonts = new java.util.HashMap<>();
        Matcher named = NAMED.matcher(resources + follow(objects, resources, FONTS));
        while (named.find()) {
            Matcher table = TO_UNICODE.matcher(objects.body(Integer.parseInt(named.group(2))));
            if (table.find()) {
                fonts.put(named.group(1), ToUnicode.parse(objects.stream(Integer.parseInt(table.group(1)))));
            }
        }
        Matcher contents = CONTENTS.matcher(body);
        StringBuilder all = new StringBuilder();
        while (contents.find()) {
            Matcher reference = REFERENCE.matcher(contents.group(1));
            while (reference.find()) {
                all.append(objects.stream(Integer.parseInt(reference.group(1)))).append('\n');
            }
        }
        layers.add(ShownText.of(all.toString(), fonts));
    }

    /** A part of an object and, if it only points to another, that one. */
    private static String follow(RawObjects objects, String body, Pattern pointer) {
        List<String> found = new ArrayList<>(List.of(body));
        Matcher matcher = pointer.matcher(body);
        while (matcher.find()) {
            found.add(objects.body(Integer.parseInt(matcher.group(1))));
        }
        return String.join("\n", found);
    }
}
