package org.tessera.core.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;

/**
 * The accounts of an open store. Whoever calls has checked permissions and written the audit. Passphrases come as arrays that
 * are overwritten before a method returns. An account that there is not is {@link ProblemCode#ACCOUNT_UNKNOWN}. Thread-safe.
 */
public interface AccountShelf {
    /**
     * The same accounts, of which a change runs a step once nothing but the disk can refuse it, and before it happens; it does
     * not happen if the step throws.
     */
    AccountShelf announcing(Runnable step);

    /** All accounts, by name, the deactivated among them. */
    List<Account> list();

    /** One of them. */
    Optional<Account> find(AccountName name);

    /**
     * Makes an account whose passphrase its owner must change at the first login.
     *
     * @throws ProblemException {@link ProblemCode#ACCOUNT_EXISTS}, also for a name of the emergency key, {@link ProblemCode#PASSPHRASE_WEAK}
     */
    Account add(NamedPerson person, Set<Role> roles, char[] passphrase);

    /**
     * Gives an account other roles.
     *
     * @throws ProblemException {@link ProblemCode#LAST_ADMINISTRATOR} if nobody could run accounts any more
     */
    Account changeRoles(AccountName name, Set<Role> roles);

    /**
     * Destroys an account's way into the store. Its name stays taken.
     *
     * @throws ProblemException {@link ProblemCode#LAST_ADMINISTRATOR}
     */
    void deactivate(AccountName name);

    /** Gives an account, also a deactivated one, a new passphrase that its owner must change, and takes its second factor away. */
    Account reset(AccountName name, char[] passphrase);

    /**
     * Changes an account's own passphrase: its key is wrapped anew, no data is written again.
     *
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_WRONG} for the current one, {@link ProblemCode#PASSPHRASE_WEAK}
     *         or {@link ProblemCode#PASSPHRASE_REPEATED} for the next
     */
    void changePassphrase(AccountName name, char[] current, char[] next);

    /** Draws a second factor and recovery codes. They count once {@link #confirm} took the first code. */
    Enrolment enrol(AccountName name);

    /**
     * Takes the first code of a drawn second factor.
     *
     * @throws ProblemException {@link ProblemCode#CODE_WRONG}
     */
    void confirm(AccountName name, String code);

    /** Takes an account's second factor away. */
    void removeSecondFactor(AccountName name);

    /** Makes the emergency key, in the place of the one before it, and gives it out once; the caller overwrites it. */
    char[] makeEmergencyKey();

    /** Whether there is an emergency key. */
    boolean hasEmergencyKey();

    /** Writes down a use of emergency access. */
    void keep(EmergencyUse use);

    /** All uses, newest first. */
    List<EmergencyUse> emergencyUses();
}
