package org.tessera.engine.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;

/**
 * The file in which a batch writes down what came of each file, on disk before the next one begins. Each line says with which
 * number the outputs of the next file start, so that those of a run that was cut off are found and taken away.
 */
final class BatchJournal implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private BatchJournal(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} */
    static BatchJournal open(Path path) {
        try {
            return new BatchJournal(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.APPEND));
        } catch (IOException notOpened) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "results");
        }
    }

    /**
     * What stood in it.
     *
     * @param results the last result of each file
     * @param next the first number that no finished file has taken
     * @param isBegun whether a run was written down before
     */
    record Past(Map<String, BatchResult> results, int next, boolean isBegun) {}

    Past past() {
        Map<String, BatchResult> results = new LinkedHashMap<>();
        int next = 1;
        boolean begun = false;
        for (String line : lines()) {
            BatchResult.read(line).ifPresent(result -> results.put(result.file(), result));
            int said = Json.read(line).map(row -> row.path("next").asInt(0)).orElse(0);
            begun |= said > 0;
            next = Math.max(next, said);
        }
        return new Past(results, next, begun);
    }

    private List<String> lines() {
        try {
            return new ArrayList<>(List.of(Files.readString(path, StandardCharsets.UTF_8).split("\n")));
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE, "results");
        }
    }

    /** Writes down that a run begins, before it writes anything else. */
    void begin(int next) {
        write(Json.write(Json.object().put("next", next)) + "\n");
    }

    /** Writes down what came of a file, and the first number of the next one. */
    void add(BatchResult result, int next) {
        write(result.line(next));
    }

    private void write(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(("\n" + line).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "results");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException notClosed) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "results");
        }
    }
}
