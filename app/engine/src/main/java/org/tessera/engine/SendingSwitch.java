package org.tessera.engine;

import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;

/** The site's switch: whether any prompt may be sent. It stands on until a person turns it off; the gate still decides. */
public final class SendingSwitch {
    private final Settings settings;
    private final AuditLog audit;

    SendingSwitch(Settings settings, AuditLog audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Whether the gate may let prompts through. */
    public boolean isAllowed() {
        return settings.get(SettingKey.SENDING_ALLOWED).map("true"::equals).orElse(true);
    }

    /** Turns it; the audit is written first. */
    public void allow(boolean allowed, NamedPerson by) {
        audit.append(new AuditEvent.SendingSwitched(by, allowed));
        settings.put(SettingKey.SENDING_ALLOWED, String.valueOf(allowed));
    }
}
