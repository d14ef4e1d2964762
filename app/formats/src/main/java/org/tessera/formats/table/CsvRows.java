package org.tessera.formats.table;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.Limits;
import org.tessera.formats.SourceFile;

/** The rows of a CSV file one after the other (RFC 4180; comma, semicolon, tab or bar). */
final class CsvRows implements AutoCloseable {
    private static final String DELIMITERS = ",;\t|";
    private static final int FIRST_LINE = 64 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RecordLimit limit;

    /** Stops at a row that is longer than a note may be: a quotation mark that is never closed takes the rest of the file. */
    private static final class RecordLimit extends FilterReader {
        private long read;

        RecordLimit(Reader reader) {
            super(reader);
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            read += Math.max(0, count);
            if (read > 2L * Limits.NOTE_CHARACTERS) {
                throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
            }
            return count;
        }

        void next() {
            read = 0;
        }
    }

    CsvRows(SourceFile file, Charset charset) {
        BufferedReader text = new BufferedReader(new InputStreamReader(file.open(), charset), FIRST_LINE);
        this.limit = new RecordLimit(text);
        this.parser = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> {
            char delimiter = delimiter(text);
            return CSVParser.builder()
                    .setReader(limit)
                    .setFormat(CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get())
                    .get();
        });
        this.records = parser.iterator();
    }

    /** The sign that stands most often in the first line outside of quotation marks; leaves the reader at its begin. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(FIRST_LINE);
        int first = text.read();
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = first == '"';
        int sign = text.read();
        for (int count = 2; sign >= 0 && (quoted || (sign != '\n' && sign != '\r')) && count < FIRST_LINE; count++) {
            quoted = (sign == '"') != quoted;
            int which = DELIMITERS.indexOf(sign);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
            sign = text.read();
        }
        text.reset();
        if (first == '\uFEFF') {
            text.skip(1);
        }
        int best = 0;
        for (int index = 1; index < counts.length; index++) {
            best = counts[index] > counts[best] ? index : best;
        }
        return DELIMITERS.charAt(best);
    }

    /** The cells of the next row; empty at the end. */
    Optional<List<String>> next() {
        limit.next();
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED,
                () -> records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty());
    }

    @Override
    public void close() {
        Guarded.run(ProblemCode.FILE_UNREADABLE, () -> {
            parser.close();
            return true;
        });
    }
}
