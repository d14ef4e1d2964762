package org.tessera.store.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.digest.Sha256;

/** What somebody may do to rows of the audit. */
enum RowEdit {
    EVENT, CODE, TIME, CLOCK_BACK, PREVIOUS, HASH, NUMBER, DROP, INSERT, SWAP, DUPLICATE, SHORTEN;

    /** The rows after the edit. */
    List<AuditEntry> of(List<AuditEntry> good, Random random) {
        List<AuditEntry> rows = new ArrayList<>(good);
        int at = random.nextInt(rows.size());
        AuditEntry row = rows.get(at);
        switch (this) {
            case EVENT -> rows.set(at, with(row, row.code(), "{\"note\":\"n%d\"}".formatted(random.nextInt(1_000))));
            case CODE -> rows.set(at, with(row, row.code() + "s", row.event()));
            case TIME -> rows.set(at, moved(row, random.nextInt(1, 90_000)));
            case CLOCK_BACK -> rows.set(at, moved(row, -random.nextInt(1, 90_000)));
            case PREVIOUS -> rows.set(at, new AuditEntry(row.number(), row.at(), row.code(), row.event(),
                    Sha256.of("p" + random.nextInt()), row.hash()));
            case HASH -> rows.set(at, new AuditEntry(row.number(), row.at(), row.code(), row.event(), row.previous(),
                    Sha256.of("h" + random.nextInt())));
            case NUMBER -> rows.set(at, new AuditEntry(row.number() + random.nextInt(1, 4), row.at(), row.code(),
                    row.event(), row.previous(), row.hash()));
            case DROP -> rows.remove(at);
            case INSERT -> rows.add(random.nextInt(rows.size() + 1), with(row, "text-exported", "{}"));
            case SWAP -> Collections.swap(rows, at, random.nextInt(rows.size()));
            case DUPLICATE -> rows.add(random.nextInt(rows.size()), with(row, "note-opened", row.event()));
            case SHORTEN -> rows.subList(at, rows.size()).clear();
        }
        return rows;
    }

    private static AuditEntry with(AuditEntry row, String code, String event) {
        return new AuditEntry(row.number(), row.at(), code, event, row.previous(), row.hash());
    }

    private static AuditEntry moved(AuditEntry row, int seconds) {
        return new AuditEntry(row.number(), row.at().plus(Duration.ofSeconds(seconds)), row.code(), row.event(),
                row.previous(), row.hash());
    }

    /** The rows numbered and chained anew, as if they had been written so. */
    static List<AuditEntry> chained(List<AuditEntry> rows) {
        List<AuditEntry> anew = new ArrayList<>();
        Sha256 previous = AuditEntry.GENESIS;
        for (AuditEntry row : rows) {
            long number = anew.size() + 1L;
            Sha256 hash = AuditEntry.hashOf(number, row.at(), row.code(), row.event(), previous);
            anew.add(new AuditEntry(number, row.at(), row.code(), row.event(), previous, hash));
            previous = hash;
        }
        return anew;
    }
}
