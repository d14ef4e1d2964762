package org.tessera.store.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.digest.Sha256;

/** The rows of an audit file. They end at the first line that is no row and does not sign the rows before it. */
final class AuditLines implements Iterator<AuditEntry> {
    private static final int BUFFER = 1 << 16;

    /** No row is longer; a longer line is none of ours. */
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final MessageDigest digest = ContentDigest.begin();
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private byte[] pending = new byte[0];
    private String line = "";
    private Optional<AuditEntry> next = Optional.empty();
    private Optional<SignedPlaces> places = Optional.empty();

    AuditLines(InputStream in) {
        this.in = in;
    }

    /** The first line, with what it has to be told from any other file. */
    String begin() throws IOException {
        line = read();
        return line;
    }

    /** Reads on behind the first line. */
    void follow(AuditIdentity identity) throws IOException {
        places = Optional.of(new SignedPlaces(identity));
        advance();
    }

    /** Whether what comes behind the rows is the signed end, and nothing else. */
    boolean isEnd() throws IOException {
        boolean fits = AuditLine.place(line).filter(place -> signed().isEnd(place, content())).isPresent();
        return fits && from == to && in.read() < 0;
    }

    /** How many rows a signature stands for so far. */
    SignedPlaces signed() {
        return places.orElseThrow();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public AuditEntry next() {
        AuditEntry entry = next.orElseThrow();
        try {
            signed().passed(entry);
            advance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entry;
    }

    private void advance() throws IOException {
        line = read();
        while (AuditLine.place(line).filter(place -> signed().isCheckpoint(place, content())).isPresent()) {
            line = read();
        }
        next = AuditLine.entry(line);
    }

    /** The fingerprint of everything before the line. */
    private Sha256 content() {
        return ContentDigest.soFar(digest);
    }

    /** One line up to its line feed; empty if there is no whole line. Rows are ASCII, so a byte is a character. */
    private String read() throws IOException {
        digest.update(pending);
        pending = new byte[0];
        byte[] text = new byte[0];
        while (text.length <= LONGEST && (from < to || fill())) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            boolean whole = end < to;
            int stop = whole ? end + 1 : end;
            int length = text.length;
            text = Arrays.copyOf(text, length + stop - from);
            System.arraycopy(buffer, from, text, length, stop - from);
            from = stop;
            if (whole) {
                pending = text;
                return new String(text, 0, text.length - 1, StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
