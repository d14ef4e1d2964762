package org.tessera.desktop.settings;

import java.util.Optional;
import org.tessera.core.access.Account;
import org.tessera.core.access.Enrolment;
import org.tessera.desktop.problem.Problem;

/**
 * What the Settings screen shows.
 *
 * @param account the account that is logged in; empty for a guest and in an emergency
 * @param site what the site decided
 * @param mayChangeSite whether the account may change that
 * @param mayWiden whether emergency access would add something
 * @param enrolment the second factor that waits for its first code
 * @param problem what went wrong last with the account
 */
public record SettingsState(Optional<Account> account, Site site, boolean mayChangeSite, boolean mayWiden,
        Optional<Enrolment> enrolment, Optional<Problem> problem) {
    /**
     * What the site decided.
     *
     * @param idleMinutes after how many minutes without a touch the workstation locks
     * @param secondFactorRequired whether every account must have a second factor
     * @param ephemeral whether notes are kept in memory only
     * @param thirdPersonRules whether a third person has to settle what two readers see differently
     */
    public record Site(int idleMinutes, boolean secondFactorRequired, boolean ephemeral, boolean thirdPersonRules) {}

    static SettingsState unknown() {
        return new SettingsState(Optional.empty(), new Site(5, false, false, false), false, false, Optional.empty(),
                Optional.empty());
    }

    SettingsState with(Enrolment drawn) {
        return new SettingsState(account, site, mayChangeSite, mayWiden, Optional.of(drawn), Optional.empty());
    }

    SettingsState with(Problem failed) {
        return new SettingsState(account, site, mayChangeSite, mayWiden, enrolment, Optional.of(failed));
    }
}
