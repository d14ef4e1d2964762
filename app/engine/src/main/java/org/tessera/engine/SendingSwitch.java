package org.tessera.engine;

import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.engine.access.Authority;

/**
 * The site's switches: whether any prompt may be sent, and whether any may go to a vendor (BAA with AI providers, R30). Both
 * stand on until a person turns them off; the gate still decides.
 */
public final class SendingSwitch {
    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;

    SendingSwitch(Settings settings, AuditLog audit, Authority authority) {
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
    }

    /** Whether the gate may let prompts through. */
    public boolean isAllowed() {
        return isOn(SettingKey.SENDING_ALLOWED);
    }

    /** Whether the gate may let prompts through to a model on such ground. */
    public boolean isAllowed(ProviderProfile.Boundary boundary) {
        return isAllowed() && (boundary != ProviderProfile.Boundary.VENDOR || isOn(SettingKey.VENDORS_ALLOWED));
    }

    private boolean isOn(SettingKey key) {
        return settings.get(key).map("true"::equals).orElse(true);
    }

    /** Turns the switch for vendors; the audit is written first. */
    public void allowVendors(boolean allowed, NamedPerson by) {
        requireToAllow(allowed, by);
        audit.append(new AuditEvent.VendorsSwitched(by, allowed));
        settings.put(SettingKey.VENDORS_ALLOWED, String.valueOf(allowed));
    }

    /** Everybody may stop; going on is for those who answer for it. */
    private void requireToAllow(boolean allowed, NamedPerson by) {
        if (allowed) {
            authority.require(Permission.ALLOW_SENDING, by);
        } else {
            authority.requireOwnName(Permission.ALLOW_SENDING, by);
        }
    }

    /** Turns the switch for all; the audit is written first. */
    public void allow(boolean allowed, NamedPerson by) {
        requireToAllow(allowed, by);
        audit.append(new AuditEvent.SendingSwitched(by, allowed));
        settings.put(SettingKey.SENDING_ALLOWED, String.valueOf(allowed));
    }
}
