package org.tessera.desktop.people;

import java.util.List;
import java.util.Optional;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyUse;
import org.tessera.desktop.problem.Problem;

/**
 * What the People screen shows.
 *
 * @param lists who there is and what happened
 * @param rights what the account that is logged in may do here
 * @param chosen the account at hand
 * @param asking the form that stands over the screen
 * @param handed the secret on the card, while it is shown
 * @param problem what went wrong last
 * @param working whether something is being done
 */
public record PeopleState(Lists lists, Rights rights, Optional<AccountName> chosen, Asking asking,
        Optional<HandedOver> handed, Optional<Problem> problem, boolean working) {
    /** What stands over the screen. */
    public enum Asking {
        NOTHING, ADD, RESET, DEACTIVATE, KEY, REVIEWED, HANDED
    }

    /**
     * Who there is.
     *
     * @param accounts by name, the deactivated among them
     * @param uses of emergency access, newest first; none for who may not look at them
     */
    public record Lists(List<Account> accounts, List<EmergencyUse> uses) {
        public Lists {
            accounts = List.copyOf(accounts);
            uses = List.copyOf(uses);
        }
    }

    /**
     * What the account that is logged in may do here.
     *
     * @param changes make, change and deactivate accounts
     * @param reviews look over who may do what, and over uses of emergency access
     */
    public record Rights(boolean changes, boolean reviews) {}

    static PeopleState of(Rights rights) {
        return new PeopleState(new Lists(List.of(), List.of()), rights, Optional.empty(), Asking.NOTHING,
                Optional.empty(), Optional.empty(), false);
    }

    /** The account at hand. */
    public Optional<Account> current() {
        return chosen
                .flatMap(name -> lists.accounts().stream().filter(account -> account.name().equals(name)).findFirst());
    }

    /** How many accounts open the store. */
    public long active() {
        return lists.accounts().stream().filter(Account::active).count();
    }

    /** How many uses of emergency access nobody looked at. */
    public long waiting() {
        return lists.uses().stream().filter(use -> use.reviewedBy().isEmpty()).count();
    }

    PeopleState with(Lists read) {
        Optional<AccountName> kept = chosen
                .filter(name -> read.accounts().stream().anyMatch(account -> account.name().equals(name)))
                .or(() -> read.accounts().stream().map(Account::name).findFirst());
        return new PeopleState(read, rights, kept, asking, handed, problem, false);
    }

    PeopleState choosing(AccountName name) {
        return new PeopleState(lists, rights, Optional.of(name), asking, handed, problem, working);
    }

    PeopleState asking(Asking next) {
        return new PeopleState(lists, rights, chosen, next, Optional.empty(), Optional.empty(), working);
    }

    PeopleState handing(HandedOver secret) {
        return new PeopleState(lists, rights, secret.account().map(Account::name).or(() -> chosen), Asking.HANDED,
                Optional.of(secret), Optional.empty(), false);
    }

    PeopleState workingOn() {
        return new PeopleState(lists, rights, chosen, asking, handed, Optional.empty(), true);
    }

    PeopleState with(Problem failed) {
        return new PeopleState(lists, rights, chosen, asking, handed, Optional.of(failed), false);
    }
}
