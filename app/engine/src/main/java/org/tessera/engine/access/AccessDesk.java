package org.tessera.engine.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;

/** The accounts of a workstation as those who may change them change them. The audit is written first. Thread-safe. */
public final class AccessDesk {
    private static final Set<Permission> SEES_ACCOUNTS = Set.of(Permission.ACCOUNTS, Permission.ACCESS_REVIEW);

    private final AccountShelf accounts;
    private final AuditLog audit;
    private final Authority authority;

    /** The desk of an open store. */
    public AccessDesk(AccountShelf accounts, AuditLog audit, Authority authority) {
        this.accounts = accounts;
        this.audit = audit;
        this.authority = authority;
    }

    /** All accounts with their roles and when they were last used: the access review list of 164.308(a)(4)(ii)(C). */
    public List<Account> list() {
        authority.requireAny(SEES_ACCOUNTS, Permission.ACCOUNTS);
        return accounts.list();
    }

    /**
     * Makes an account.
     *
     * @param passphrase given to its owner, who must change it at the first login; overwritten
     * @throws ProblemException with the shelf's code
     */
    public Account add(NamedPerson person, Set<Role> roles, char[] passphrase) {
        return with(passphrase, () -> writing(new AccessEvent.AccountAdded(AccountName.of(person), roles)).add(person,
                roles, passphrase));
    }

    /** Gives an account other roles; they hold from its next login, and for one's own account at once. */
    public Account changeRoles(AccountName name, Set<Role> roles) {
        authority.require(Permission.ACCOUNTS);
        Account changed = writing(new AccessEvent.RolesChanged(name, roles)).changeRoles(name, roles);
        if (isOwn(name)) {
            authority.become(Session.of(changed));
        }
        return changed;
    }

    /** Destroys an account's way into the store, at once; a session of one's own may do nothing more. */
    public void deactivate(AccountName name) {
        authority.require(Permission.ACCOUNTS);
        writing(new AccessEvent.AccountDeactivated(name)).deactivate(name);
        if (isOwn(name)) {
            authority.end();
        }
    }

    private boolean isOwn(AccountName name) {
        return authority.session().account().equals(Optional.of(name));
    }

    /**
     * Gives an account, also a deactivated one, a new passphrase, and takes its second factor away.
     *
     * @param passphrase given to its owner, who must change it; overwritten
     */
    public Account reset(AccountName name, char[] passphrase) {
        return with(passphrase, () -> writing(new AccessEvent.PassphraseReset(name)).reset(name, passphrase));
    }

    /** The accounts, of which a change that will not be refused is written down first. */
    private AccountShelf writing(AccessEvent event) {
        return accounts.announcing(() -> audit.append(event));
    }

    private Account with(char[] passphrase, Supplier<Account> change) {
        try {
            authority.require(Permission.ACCOUNTS);
            return change.get();
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Makes the emergency key, in the place of the one before it; the caller shows it once and overwrites it. */
    public char[] makeEmergencyKey() {
        authority.require(Permission.ACCOUNTS);
        return writing(new AccessEvent.EmergencyKeyMade()).makeEmergencyKey();
    }

    /**
     * Writes down that somebody looked over who may do what.
     *
     * @param changesAsked how many accounts should change
     */
    public void reviewed(NamedPerson by, int changesAsked) {
        authority.require(Permission.ACCESS_REVIEW, by);
        audit.append(new AccessEvent.AccessReviewed(by, accounts.list().size(), changesAsked));
    }
}
