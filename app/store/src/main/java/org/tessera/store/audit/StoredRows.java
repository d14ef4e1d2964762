package org.tessera.store.audit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.tessera.core.audit.AuditEntry;
import org.tessera.store.db.Database;

/** Every row of the audit up to a number, read page by page so that others get their turn. */
final class StoredRows implements Iterator<AuditEntry> {
    private static final int PAGE = 1_000;

    private final Database database;
    private final long last;
    private Iterator<AuditEntry> page = List.<AuditEntry>of().iterator();
    private long next = Long.MIN_VALUE;

    StoredRows(Database database, long last) {
        this.database = database;
        this.last = last;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && next <= last) {
            List<AuditEntry> rows = database.read(sql -> AuditRows.between(sql, next, last, PAGE));
            page = rows.iterator();
            next = rows.isEmpty() ? last + 1 : rows.getLast().number() + 1;
        }
        return page.hasNext();
    }

    @Override
    public AuditEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
