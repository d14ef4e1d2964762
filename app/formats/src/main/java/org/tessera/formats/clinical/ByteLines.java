package org.tessera.formats.clinical;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;

/**
 * The lines of a stream as bytes, one at a time, so that each can be read in a character set of its own. CR, LF, CRLF and the
 * block marks of MLLP (0x0B before and 0x1C behind a message; HL7 Minimal Lower Layer Protocol) end a line; empty lines are
 * left out.
 */
public final class ByteLines {
    private static final int BLOCK_START = 0x0B;
    private static final int BLOCK_END = 0x1C;

    private final InputStream in;

    /** Lines from where the stream stands; closing it is the caller's. */
    public ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * The next line that is not empty; empty at the end.
     *
     * @throws ProblemException {@link ProblemCode#FILE_TOO_LARGE} if it is longer than a document may be
     */
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\r' && next != '\n' && next != BLOCK_START && next != BLOCK_END) {
                line.write(next);
                if (line.size() > Limits.DOCUMENT_BYTES) {
                    throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
                }
            } else if (line.size() > 0) {
                return Optional.of(line.toByteArray());
            }
        }
        return line.size() > 0 ? Optional.of(line.toByteArray()) : Optional.empty();
    }
}
