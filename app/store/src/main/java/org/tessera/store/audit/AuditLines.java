package org.tessera.store.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;

/** The rows of an audit file; they end at the first line that is no row. */
final class AuditLines implements Iterator<AuditEntry> {
    /** No row is longer; a longer line is none of ours. */
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private String line = "";
    private Optional<AuditEntry> next = Optional.empty();

    AuditLines(InputStream in) {
        this.in = in;
    }

    /** Reads the first line and says whether it is the one that an audit file has. */
    boolean begin() throws IOException {
        boolean known = read().equals(AuditLine.FIRST);
        advance();
        return known;
    }

    /** Whether what comes behind the rows is the last line for them, and nothing else. */
    boolean endWith(AuditHead head) throws IOException {
        return line.equals(AuditLine.last(head)) && in.read() < 0;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public AuditEntry next() {
        AuditEntry entry = next.orElseThrow();
        try {
            advance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entry;
    }

    private void advance() throws IOException {
        line = read();
        next = AuditLine.entry(line);
    }

    /** One line up to its line feed; empty if there is no whole line. Rows are ASCII, so a byte is a character. */
    private String read() throws IOException {
        StringBuilder text = new StringBuilder();
        int unit = in.read();
        while (unit >= 0 && unit != '\n' && text.length() < LONGEST) {
            text.append((char) unit);
            unit = in.read();
        }
        return unit == '\n' ? text.toString() : "";
    }
}
