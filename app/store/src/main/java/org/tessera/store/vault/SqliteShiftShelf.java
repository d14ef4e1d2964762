package org.tessera.store.vault;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Optional;
import org.tessera.core.policy.DateShift;
import org.tessera.core.policy.ShiftShelf;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.store.codec.Fields;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** The date shifts of cases in the database, each encrypted with the key of its case. Thread-safe. */
public final class SqliteShiftShelf implements ShiftShelf {
    private static final String TABLE = "date_shift";
    private static final String ROW = "1";
    private static final String COLUMN = "days";

    private final Compartments compartments;

    /** The shifts of an open store. */
    public SqliteShiftShelf(Compartments compartments) {
        this.compartments = compartments;
    }

    /** @throws ProblemException {@link ProblemCode#CELL_REFUSED} if the row was changed, moved, dropped or put back */
    @Override
    public Optional<DateShift> find(CaseId caseId) {
        return compartments.read(CompartmentId.of(caseId), SqliteShiftShelf::stored).flatMap(found -> found);
    }

    @Override
    public DateShift keep(CaseId caseId, DateShift drawn) {
        return find(caseId).orElseGet(
                () -> compartments.changeOrCreate(CompartmentId.of(caseId), (sql, of) -> keep(sql, of, drawn)));
    }

    /** Looks once more: another thread may have been first. */
    private static DateShift keep(Sql sql, Compartment of, DateShift drawn) throws SQLException {
        Optional<DateShift> first = stored(sql, of);
        if (first.isPresent()) {
            return first.get();
        }
        byte[] days = ByteBuffer.allocate(Integer.BYTES).putInt(drawn.days()).array();
        sql.change("INSERT INTO date_shift (compartment, version, days) VALUES (?, ?, ?)", of.id().value(),
                of.generation(), of.encrypt(TABLE, ROW, COLUMN, days));
        return drawn;
    }

    private static Optional<DateShift> stored(Sql sql, Compartment of) throws SQLException {
        return sql.first("SELECT version, days FROM date_shift WHERE compartment = ?", row -> {
            byte[] days = of.decrypt(TABLE, ROW, COLUMN, row.getLong(1), row.getBytes(2));
            return Fields.checked(() -> new DateShift(ByteBuffer.wrap(days).getInt()));
        }, of.id().value());
    }
}
