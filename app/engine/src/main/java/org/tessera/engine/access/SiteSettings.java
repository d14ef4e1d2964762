package org.tessera.engine.access;

import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;

/**
 * The settings as a door may change them. Everybody may read what identifies nobody, and choose colours and the provider that is offered first;
 * everything else is the site's, asks for a permission and is audited before.
 */
public final class SiteSettings implements Settings {
    private static final Set<SettingKey> OF_EVERYBODY = Set.of(SettingKey.THEME, SettingKey.TEXT_SIZE,
            SettingKey.DEFAULT_PROFILE);

    /** Who may read a setting that can identify somebody. */
    private static final Set<Permission> SEES_TEXT = Set.of(Permission.SITE, Permission.NOTES);

    /** Who changes settings of a store in memory, which has no accounts. */
    private static final NamedPerson NOBODY = new NamedPerson("nobody");

    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;

    /** The settings of an open store. */
    public SiteSettings(Settings settings, AuditLog audit, Authority authority) {
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
    }

    @Override
    public Optional<String> get(SettingKey key) {
        if (key.identifying()) {
            authority.requireAny(SEES_TEXT, Permission.SITE);
        }
        return settings.get(key);
    }

    @Override
    public void put(SettingKey key, String value) {
        changing(key);
        settings.put(key, value);
    }

    @Override
    public void remove(SettingKey key) {
        changing(key);
        settings.remove(key);
    }

    private void changing(SettingKey key) {
        if (!OF_EVERYBODY.contains(key)) {
            authority.require(Permission.SITE);
            audit.append(new KeepingEvent.SettingChanged(authority.session().person().orElse(NOBODY), key.name()));
        }
    }
}
