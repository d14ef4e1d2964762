package org.tessera.engine.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.Enrolment;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;

/**
 * What everybody may do with the account that is theirs: change its passphrase, set up its second factor. Where the site asks
 * for a second factor, a session without one may do nothing else until it is set up.
 */
public final class OwnAccount {
    private final AccountShelf accounts;
    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;
    private final Session whole;

    /** The account of a session that begins; it is narrowed here if a second factor is due. */
    public OwnAccount(AccountShelf accounts, Settings settings, AuditLog audit, Authority authority) {
        this.accounts = accounts;
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
        this.whole = authority.session();
        if (isEnrolmentDue()) {
            authority.become(new Session(whole.account(), whole.person(), Set.of(), whole.until()));
        }
    }

    /** Whether the site asks for a second factor that this account does not have yet. */
    public boolean isEnrolmentDue() {
        return settings.get(SettingKey.SECOND_FACTOR_REQUIRED).filter("true"::equals).isPresent()
                && account().filter(own -> !own.secondFactor()).isPresent();
    }

    /** The account; empty for a store in memory and for emergency access. */
    public Optional<Account> account() {
        return whole.account().flatMap(accounts::find);
    }

    /**
     * Changes the passphrase.
     *
     * @param current overwritten
     * @param next overwritten
     * @throws ProblemException {@link ProblemCode#PASSPHRASE_WRONG}, {@link ProblemCode#PASSPHRASE_WEAK},
     *         {@link ProblemCode#PASSPHRASE_REPEATED}
     */
    public void changePassphrase(char[] current, char[] next) {
        try {
            AccountName own = name();
            writing(new AuditEvent.PassphraseChanged()).changePassphrase(own, current, next);
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(next, '\0');
        }
    }

    /** Draws a second factor; it counts once {@link #confirm} took its first code. */
    public Enrolment enrol() {
        return accounts.enrol(name());
    }

    /**
     * Takes the first code of a drawn second factor.
     *
     * @throws ProblemException {@link ProblemCode#CODE_WRONG}
     */
    public void confirm(String code) {
        AccountName own = name();
        writing(new AccessEvent.SecondFactorEnrolled(own)).confirm(own, code);
        authority.become(whole);
    }

    /**
     * Takes the second factor away.
     *
     * @throws ProblemException {@link ProblemCode#SECOND_FACTOR_REQUIRED} where the site asks for one
     */
    public void removeSecondFactor() {
        if (settings.get(SettingKey.SECOND_FACTOR_REQUIRED).filter("true"::equals).isPresent()) {
            throw new ProblemException(ProblemCode.SECOND_FACTOR_REQUIRED);
        }
        AccountName own = name();
        writing(new AccessEvent.SecondFactorRemoved(own)).removeSecondFactor(own);
    }

    /** The accounts, of which a change that will not be refused is written down first. */
    private AccountShelf writing(AuditEvent event) {
        return accounts.announcing(() -> audit.append(event));
    }

    private AccountName name() {
        return whole.account().orElseThrow(() -> new ProblemException(ProblemCode.ACCOUNT_UNKNOWN));
    }
}
