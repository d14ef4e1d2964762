package org.tessera.engine.access;

import java.util.List;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.digest.Sha256;

/** The audit as a door gets it: to be read by those who may. Nothing is written but that it was exported. */
public final class AuditReading implements AuditLog {
    private final AuditLog audit;
    private final Authority authority;

    /** The same for a session. */
    public AuditReading(AuditLog audit, Authority authority) {
        this.audit = audit;
        this.authority = authority;
    }

    private AuditLog asked() {
        authority.require(Permission.AUDIT);
        return audit;
    }

    @Override
    public AuditHead append(AuditEvent event) {
        if (event instanceof KeepingEvent.AuditExported) {
            return asked().append(event);
        }
        throw new IllegalStateException("events are written by the step that they are about");
    }

    @Override
    public AuditHead head() {
        return asked().head();
    }

    @Override
    public List<AuditEntry> read(long from, int most) {
        return asked().read(from, most);
    }

    @Override
    public List<AuditEntry> find(AuditQuery query) {
        return asked().find(query);
    }

    @Override
    public AuditIdentity identity() {
        return asked().identity();
    }

    @Override
    public EndSignature sign(EndSignature.Purpose purpose, AuditHead end, Sha256 content) {
        return asked().sign(purpose, end, content);
    }

    @Override
    public long signedRows() {
        return asked().signedRows();
    }

    @Override
    public boolean signs() {
        return asked().signs();
    }

    @Override
    public AuditVerification verify() {
        return asked().verify();
    }
}
