package org.tessera.formats.hl7;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;
import org.tessera.formats.clinical.ByteLines;
import org.tessera.formats.clinical.TextStream;

/** The messages of a stream, one at a time: a single one, several, a batch (FHS, BHS, BTS, FTS) or MLLP blocks. */
final class Hl7Messages {
    private static final Set<String> BATCH = Set.of("FHS", "BHS", "BTS", "FTS");
    private static final int NAME = 3;
    /** FHS-10 and BHS-10, BTS-2 and FTS-2: what somebody remarked, by how many signs stand before it. */
    private static final Map<String, Integer> COMMENTS = Map.of("FHS", 9, "BHS", 9, "BTS", 2, "FTS", 2);

    private final ByteLines lines;
    /** The remarks of a batch go with the message that is read next to them. */
    private final List<byte[]> comments = new ArrayList<>();
    private Optional<byte[]> head = Optional.empty();

    Hl7Messages(InputStream in) throws IOException {
        this.lines = new ByteLines(TextStream.of(in));
    }

    /**
     * The next message, its segments ended by CR; empty at the end.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED} if something stands before the first message
     */
    Optional<byte[]> next() throws IOException {
        while (head.isEmpty()) {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            comment(line.get());
            if (isHead(line.get())) {
                head = line;
            } else if (!isBatch(line.get()) && !new String(line.get(), StandardCharsets.ISO_8859_1).isBlank()) {
                throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
            }
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        add(message, head.get());
        head = Optional.empty();
        boolean ended = false;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (isHead(line.get())) {
                head = line;
                break;
            }
            comment(line.get());
            ended = ended || isBatch(line.get());
            if (!ended) {
                add(message, line.get());
            }
        }
        comments.forEach(comment -> add(message, comment));
        comments.clear();
        return Optional.of(message.toByteArray());
    }

    private void comment(byte[] line) {
        String name = name(line);
        if (COMMENTS.containsKey(name)) {
            String sign = String.valueOf((char) (line[NAME] & 0xFF));
            String[] fields = new String(line, StandardCharsets.ISO_8859_1).split(Pattern.quote(sign), -1);
            int field = COMMENTS.getOrDefault(name, 0);
            if (field < fields.length && !fields[field].isBlank()) {
                comments.add((name + sign.repeat(field) + fields[field]).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void add(ByteArrayOutputStream message, byte[] line) {
        message.writeBytes(line);
        message.write('\r');
        if (message.size() > Limits.DOCUMENT_BYTES) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
        }
    }

    private static boolean isHead(byte[] line) {
        return name(line).equals(Hl7Message.HEAD);
    }

    private static boolean isBatch(byte[] line) {
        return BATCH.contains(name(line));
    }

    /** The name of a segment; empty for a line that is none. */
    private static String name(byte[] line) {
        boolean segment = line.length > NAME && line[NAME] > ' ' && !Character.isLetterOrDigit(line[NAME]);
        return segment ? new String(line, 0, NAME, StandardCharsets.ISO_8859_1) : "";
    }
}
