package org.tessera.formats.hl7;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** One message, taken apart. */
record Hl7Message(Hl7Delimiters signs, Charset charset, List<Hl7Segment> segments) {
    static final String HEAD = "MSH";

    private static final int CHARSET_FIELD = 18;
    private static final int NAME = 3;

    Hl7Message {
        segments = List.copyOf(segments);
    }

    /**
     * Takes a message apart.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED} if it does not begin as one
     */
    static Hl7Message read(byte[] bytes) {
        String head = new String(bytes, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
        if (!head.startsWith(HEAD)) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        Hl7Delimiters signs = Hl7Delimiters.of(head);
        Charset charset = Hl7Charset.of(declared(head, signs), bytes);
        Hl7Escapes escapes = new Hl7Escapes(signs, charset);
        Map<String, Integer> numbers = new HashMap<>();
        List<Hl7Segment> segments = new ArrayList<>();
        for (String line : joined(Hl7Charset.text(bytes, charset).lines().toList(), signs)) {
            String name = line.substring(0, NAME);
            segments.add(
                    new Hl7Segment(name, numbers.merge(name, 1, Integer::sum), fields(name, line, signs, escapes)));
        }
        return new Hl7Message(signs, charset, segments);
    }

    private static String declared(String head, Hl7Delimiters signs) {
        List<Hl7Field> fields = fields(HEAD, head, signs, new Hl7Escapes(signs, StandardCharsets.ISO_8859_1));
        return fields.size() < CHARSET_FIELD ? "" : fields.get(CHARSET_FIELD - 1).at(1, 1, 1);
    }

    /** A line that is no segment goes on with the one before: line ends inside of text that nobody escaped. */
    private static List<String> joined(List<String> lines, Hl7Delimiters signs) {
        List<StringBuilder> joined = new ArrayList<>();
        for (String line : lines) {
            if (joined.isEmpty() || isSegment(line, signs)) {
                joined.add(new StringBuilder(line));
            } else {
                joined.getLast().append('\n').append(line);
            }
        }
        return joined.stream().map(StringBuilder::toString).toList();
    }

    private static boolean isSegment(String line, Hl7Delimiters signs) {
        return line.length() > NAME && line.charAt(NAME) == signs.field() && isName(line);
    }

    private static boolean isName(String line) {
        return line.charAt(0) >= 'A' && line.charAt(0) <= 'Z'
                && line.substring(1, NAME)
                        .chars()
                        .allMatch(sign -> (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9'));
    }

    private static List<Hl7Field> fields(String name, String line, Hl7Delimiters signs, Hl7Escapes escapes) {
        List<Hl7Field> fields = new ArrayList<>();
        String rest = line.substring(NAME);
        if (name.equals(HEAD)) {
            fields.add(Hl7Field.of(List.of(String.valueOf(signs.field()))));
        }
        for (String raw : rest.isEmpty() ? List.<String>of()
                : List.of(rest.substring(1).split(java.util.regex.Pattern.quote(String.valueOf(signs.field())), -1))) {
            boolean signsThemselves = name.equals(HEAD) && fields.size() == 1;
            fields.add(signsThemselves ? Hl7Field.of(List.of(raw)) : Hl7Field.read(raw, signs, escapes));
        }
        return fields;
    }

    /** The message in bytes, each segment ended by CR. What its character set does not know makes it UTF-8, and MSH-18 says so. */
    byte[] write() {
        String text = text(segments);
        if (charset.newEncoder().canEncode(text)) {
            return text.getBytes(charset);
        }
        List<Hl7Segment> unicode = new ArrayList<>(segments);
        unicode.set(0, withCharset(segments.getFirst()));
        return text(unicode).getBytes(StandardCharsets.UTF_8);
    }

    private static Hl7Segment withCharset(Hl7Segment head) {
        List<Hl7Field> fields = new ArrayList<>(head.fields());
        while (fields.size() < CHARSET_FIELD) {
            fields.add(Hl7Field.EMPTY);
        }
        fields.set(CHARSET_FIELD - 1, Hl7Field.of(List.of("UNICODE UTF-8")));
        return new Hl7Segment(head.name(), head.number(), fields);
    }

    private String text(List<Hl7Segment> all) {
        Hl7Escapes escapes = new Hl7Escapes(signs, charset);
        StringBuilder text = new StringBuilder();
        for (Hl7Segment segment : all) {
            text.append(segment.name());
            boolean head = segment.name().equals(HEAD);
            for (int field = head ? 2 : 1; field <= segment.fields().size(); field++) {
                text.append(signs.field())
                        .append(head && field == 2 ? segment.text(2) : segment.field(field).write(signs, escapes));
            }
            text.append('\r');
        }
        return text.toString();
    }

    /** The first segment of a name. */
    Optional<Hl7Segment> first(String name) {
        return segments.stream().filter(segment -> segment.name().equals(name)).findFirst();
    }

    /** The field at a place, without its repetition and parts. */
    Optional<Hl7Field> field(Hl7Place place) {
        return segments.stream()
                .filter(segment -> segment.name().equals(place.segment()) && segment.number() == place.number())
                .filter(segment -> place.field() <= segment.fields().size())
                .findFirst()
                .map(segment -> segment.field(place.field()));
    }
}
