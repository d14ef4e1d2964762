package org.tessera.engine;

import org.tessera.core.access.Permission;
import java.util.Optional;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.engine.access.Authority;

/** What a named person stated of the organisation. Printed in reports; the gate does not rest on it. */
public final class OrganisationRecord {
    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;

    OrganisationRecord(Settings settings, AuditLog audit, Authority authority) {
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
    }

    /** What it is under HIPAA; empty until somebody stated it. */
    public Optional<HipaaStanding> standing() {
        return settings.get(SettingKey.HIPAA_STANDING).map(HipaaStanding::valueOf);
    }

    /** States it; the audit is written first. */
    public void state(HipaaStanding standing, NamedPerson by) {
        authority.require(Permission.PROVIDERS, by);
        audit.append(new AuditEvent.StandingStated(by, standing));
        settings.put(SettingKey.HIPAA_STANDING, standing.name());
    }
}
