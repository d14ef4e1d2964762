package org.tessera.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.MappedText;
import org.tessera.formats.ReadNote;

/** The note that one row of a table holds. A place is a cell of the row, {@code cell[4]}. */
final class RowNote {
    private final Columns columns;
    private final List<KnownIdentifier> known = new ArrayList<>();
    private final MappedText text = new MappedText();
    private Optional<PhiText> patient = Optional.empty();

    RowNote(Columns columns, List<String> cells) {
        this.columns = columns;
        for (int column = 0; column < cells.size(); column++) {
            if (column != columns.note() && !cells.get(column).isBlank()) {
                other(column, cells.get(column));
            }
        }
        if (columns.note() < cells.size()) {
            text.value(path(columns.note()), cells.get(columns.note()));
        }
    }

    private void other(int column, String cell) {
        Optional<IdentifierKind> kind = columns.kind(column);
        if (kind.isPresent()) {
            known.add(new KnownIdentifier(kind.get(), new PhiText(cell.strip())));
            if (columns.isPatient(column) && patient.isEmpty()) {
                patient = Optional.of(new PhiText(cell.strip()));
            }
        } else {
            text.between(columns.name(column).isBlank() ? "" : columns.name(column).strip() + ": ");
            text.value(path(column), cell);
            text.endLine();
        }
    }

    /** The path of a cell. */
    static String path(int column) {
        return "cell[" + column + "]";
    }

    /** What is known besides the cells, for example the author of the file. */
    void known(List<KnownIdentifier> others) {
        known.addAll(others);
    }

    /** Whether the row holds no text. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** The note. */
    ReadNote note(NoteSource.Format format, String charset, PhiText label, List<UnreadPart> unread, PhiBytes source) {
        return new ReadNote(text.text(), text.map(), new NoteSource(format, charset, label, patient, unread),
                new KnownIdentifiers(known), source);
    }
}
