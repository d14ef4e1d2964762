package org.tessera.core.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a member of staff does here, and what that needs: the least that the work can be done with (164.312(a)(1), 164.502(b)). */
public enum Role {
    /** Turns notes into documents and signs them. */
    CLINICIAN(Permission.NOTES, Permission.REVIEW, Permission.SEND, Permission.SIGN, Permission.EXPORT_TEXT,
            Permission.PURGE),
    /** Decides what becomes a token; neither sends nor signs. */
    REVIEWER(Permission.NOTES, Permission.REVIEW),
    /** Answers for de-identification, the audit, the register of providers, which it tries out, and incidents; signs nothing. */
    COMPLIANCE_OFFICER(Permission.NOTES, Permission.REVIEW, Permission.SEND, Permission.AUDIT, Permission.PROVIDERS,
            Permission.ALLOW_SENDING, Permission.PURGE, Permission.ACCESS_REVIEW, Permission.INCIDENTS,
            Permission.QUALITY),
    /** Runs accounts, settings and backups; sees no note. */
    ADMINISTRATOR(Permission.AUDIT, Permission.PROVIDERS, Permission.SITE, Permission.ACCOUNTS, Permission.BACKUP);

    @SuppressWarnings("ImmutableEnumChecker") // a set of enum constants that nobody else holds
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What the role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** What several roles may do together. */
    public static Set<Permission> permissions(Collection<Role> roles) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return Set.copyOf(all);
    }
}
