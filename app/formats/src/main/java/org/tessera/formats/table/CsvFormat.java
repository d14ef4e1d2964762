package org.tessera.formats.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

/**
 * Comma-separated values: the first row names the columns, each further row is a note. What the columns hold is told by
 * {@link Columns}. The source of a note is a table of its own in UTF-8, of the names and this one row; a row whose cells hold
 * no text but known identifiers is no note. Rows are read one after the other, whatever the size of the file.
 */
public final class CsvFormat implements NoteFormat {
    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.CSV;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        Charset charset = CsvCharset.of(file);
        Columns columns = columns(file, charset);
        int number = 0;
        int found = 0;
        try (CsvRows rows = new CsvRows(file, charset)) {
            for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
                number++;
                RowNote note = new RowNote(columns, row.get());
                if ((number > 1 || !Columns.areNames(row.get())) && !note.isBlank()) {
                    found++;
                    PhiText label = new PhiText(file.name().reveal() + ", row " + number);
                    notes.accept(note.note(format(), charset.name(), label, List.of(), source(columns, row.get())));
                }
            }
        }
        if (found == 0) {
            throw new ProblemException(ProblemCode.FILE_EMPTY);
        }
    }

    /** Reads the names, and the whole file once if no name tells where the note stands. */
    private static Columns columns(SourceFile file, Charset charset) {
        try (CsvRows rows = new CsvRows(file, charset)) {
            List<String> first = rows.next().orElseThrow(() -> new ProblemException(ProblemCode.FILE_EMPTY));
            List<String> names = Columns.areNames(first) ? first : List.of();
            List<Integer> longest = new ArrayList<>();
            if (Columns.noteNamed(names).isEmpty()) {
                Optional<List<String>> row = names.isEmpty() ? Optional.of(first) : rows.next();
                for (; row.isPresent(); row = rows.next()) {
                    for (int column = 0; column < row.get().size(); column++) {
                        if (column == longest.size()) {
                            longest.add(0);
                        }
                        longest.set(column, Math.max(longest.get(column), row.get().get(column).length()));
                    }
                }
            }
            return Columns.of(names, longest);
        }
    }

    private static PhiBytes source(Columns columns, List<String> cells) {
        String table = line(columns.namesOfOneRow(cells.size())) + line(cells);
        return new PhiBytes(table.getBytes(StandardCharsets.UTF_8));
    }

    /** A row in which every cell stands in quotation marks (RFC 4180). */
    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        try (CsvRows rows = new CsvRows(SourceFile.of(PhiText.EMPTY, source), StandardCharsets.UTF_8)) {
            rows.next();
            List<String> cells = rows.next().orElse(List.of());
            for (int column = 0; column < cells.size(); column++) {
                if (RowNote.path(column).equals(path)) {
                    return cells.get(column);
                }
            }
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
    }
}
