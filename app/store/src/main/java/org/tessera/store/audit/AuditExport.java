package org.tessera.store.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.output.WholeOutput;

/** Writes rows of the audit to a file, and that it does so into the audit, while the store is open. */
public final class AuditExport {
    private final AuditLog log;
    private final String version;

    /** @param version of the product, for a SIEM */
    public AuditExport(AuditLog log, String version) {
        this.log = log;
        this.version = version;
    }

    /**
     * Writes the rows that are asked for, whole or not at all, in the place of a file of that name. JSON lines hold all rows:
     * a part could not be checked.
     *
     * @return how many
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}, {@link ProblemCode#AUDIT_NOT_WRITTEN}
     * @throws IllegalArgumentException if JSON lines of a part are asked for
     */
    public long write(AuditForm form, AuditQuery query, Path file) {
        if (form == AuditForm.JSONL && !query.isAll()) {
            throw new IllegalArgumentException("a part of the audit cannot be checked");
        }
        AuditQuery pages = query.after(0).page(AuditQuery.ALL.most());
        if (log.signs()) {
            log.append(new KeepingEvent.AuditExported(form.id(), query.isAll() ? log.head().number() : count(pages)));
        }
        return form == AuditForm.JSONL ? AuditFile.write(log, file).number()
                : WholeOutput.write(file, out -> rows(form, pages, out));
    }

    private long count(AuditQuery query) {
        long rows = 0;
        List<AuditEntry> page = log.find(query);
        while (!page.isEmpty()) {
            rows += page.size();
            page = log.find(query.after(page.getLast().number()));
        }
        return rows;
    }

    private long rows(AuditForm form, AuditQuery query, OutputStream out) throws IOException {
        put(out, form == AuditForm.CSV ? AuditCsv.header() : "");
        long rows = 0;
        List<AuditEntry> page = log.find(query);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                put(out, text(form, entry));
            }
            rows += page.size();
            page = log.find(query.after(page.getLast().number()));
        }
        return rows;
    }

    /** A row in one of the forms, with its line end. */
    public String text(AuditForm form, AuditEntry row) {
        return switch (form) {
            case JSONL -> AuditLine.of(row) + "\n";
            case CSV -> AuditCsv.row(row);
            case CEF -> AuditCef.row(row, version);
        };
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
