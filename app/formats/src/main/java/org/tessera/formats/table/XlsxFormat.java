package org.tessera.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;
import org.tessera.formats.UnreadTally;

/**
 * Workbooks of XML: of each sheet, hidden ones too, the first row names the columns and each further row is a note. What the
 * columns hold is told by {@link Columns}; remarks on cells stand in a column of their own behind the others. The source of a
 * note is a workbook of the names and this one row, its cells as they are shown.
 */
public final class XlsxFormat implements NoteFormat {
    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.XLSX;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        Workbook book = open(file.bytes());
        UnreadTally tally = new UnreadTally();
        List<RowFound> found = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> {
            book.count(tally);
            List<RowFound> all = new ArrayList<>();
            for (String sheet : book.sheets()) {
                all.addAll(rows(book, sheet, tally));
            }
            return all;
        });
        List<KnownIdentifier> authors = book.authors();
        int given = 0;
        for (RowFound row : found) {
            RowNote note = new RowNote(row.columns(), row.cells());
            if (!note.isBlank()) {
                given++;
                note.known(authors);
                PhiText label = new PhiText(file.name().reveal() + ", row " + row.number());
                notes.accept(note.note(format(), "UTF-8", label, tally.parts(),
                        OneRowWorkbook.of(row.columns().namesOfOneRow(row.cells().size()), row.cells())));
            }
        }
        if (given == 0) {
            throw new ProblemException(
                    tally.holdsMoreThanText() ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
    }

    /** A row with its sheet's columns. */
    private record RowFound(Columns columns, int number, List<String> cells) {}

    private static Workbook open(PhiBytes source) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> Workbook.open(source));
    }

    private static List<RowFound> rows(Workbook book, String sheet, UnreadTally tally) {
        List<Sheet.Row> rows = new ArrayList<>();
        book.rows(sheet, tally, rows::add);
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean named = Columns.areNames(rows.getFirst().cells());
        List<String> names = named ? rows.getFirst().cells() : List.of();
        List<Integer> longest = new ArrayList<>();
        for (Sheet.Row row : rows.subList(named ? 1 : 0, rows.size())) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (column == longest.size()) {
                    longest.add(0);
                }
                longest.set(column, Math.max(longest.get(column), row.cells().get(column).length()));
            }
        }
        Columns columns = Columns.of(names, longest);
        Map<Integer, List<String>> remarks = book.remarks(sheet);
        int width = Math.max(names.size(), longest.size());
        return rows.stream()
                .skip(named ? 1 : 0)
                .map(row -> new RowFound(columns, row.number(), cells(row, remarks, width)))
                .toList();
    }

    /** The cells of a row, and behind all columns what was remarked on them. */
    private static List<String> cells(Sheet.Row row, Map<Integer, List<String>> remarks, int width) {
        List<String> cells = new ArrayList<>(row.cells());
        if (remarks.containsKey(row.number())) {
            while (cells.size() < width) {
                cells.add("");
            }
            cells.add(String.join("\n", remarks.getOrDefault(row.number(), List.of())));
        }
        return List.copyOf(cells);
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> {
            Workbook book = Workbook.open(source);
            List<Sheet.Row> rows = new ArrayList<>();
            book.rows(book.sheets().getFirst(), new UnreadTally(), rows::add);
            List<String> cells = rows.getLast().cells();
            for (int column = 0; column < cells.size(); column++) {
                if (RowNote.path(column).equals(path)) {
                    return cells.get(column);
                }
            }
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        });
    }
}
