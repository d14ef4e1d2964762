package org.tessera.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The objects of a file by the words {@code 12 0 obj} alone, without its table of objects. */
final class RawObjects {
    /** Yes: {@code 12 0 obj}. No: {@code endobj}. */
    private static final Pattern BEGIN = Pattern.compile("(?<!\\d)(\\d{1,9}) \\d{1,5} obj\\b");

    private final Map<Integer, String> bodies = new HashMap<>();
    private final Map<Integer, String> streams = new HashMap<>();

    private RawObjects() {}

    static RawObjects of(byte[] file) {
        RawObjects objects = new RawObjects();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher begin = BEGIN.matcher(text);
        int at = 0;
        while (begin.find(at)) {
            int end = text.indexOf("endobj", begin.end());
            int stream = text.indexOf("stream", begin.end());
            boolean hasStream = stream >= 0 && (end < 0 || stream < end);
            int stop = hasStream ? text.indexOf("endstream", stream) : end;
            stop = stop < 0 ? text.length() : stop;
            int number = Integer.parseInt(begin.group(1));
            objects.bodies.merge(number, text.substring(begin.end(), hasStream ? stream : stop),
                    (a, b) -> a + "\n" + b);
            if (hasStream) {
                RawStreams.each(java.util.Arrays.copyOfRange(file, stream, stop), content -> objects.streams
                        .merge(number, new String(content, StandardCharsets.ISO_8859_1), (a, b) -> a + "\n" + b));
            }
            at = stop;
        }
        return objects;
    }

    Set<Integer> numbers() {
        return bodies.keySet();
    }

    /** An object without its stream; empty if there is none. */
    String body(int number) {
        return bodies.getOrDefault(number, "");
    }

    /** The unpacked stream of an object; empty if there is none. */
    String stream(int number) {
        return streams.getOrDefault(number, "");
    }
}
