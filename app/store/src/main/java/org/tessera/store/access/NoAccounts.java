package org.tessera.store.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Enrolment;
import org.tessera.core.access.Role;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;

/** The accounts of a store in memory: there are none, and none can be made. */
public final class NoAccounts implements AccountShelf {
    @Override
    public AccountShelf announcing(Runnable step) {
        return this;
    }

    @Override
    public List<Account> list() {
        return List.of();
    }

    @Override
    public Optional<Account> find(AccountName name) {
        return Optional.empty();
    }

    @Override
    public Account add(NamedPerson person, Set<Role> roles, char[] passphrase) {
        Arrays.fill(passphrase, '\0');
        throw refused();
    }

    @Override
    public Account changeRoles(AccountName name, Set<Role> roles) {
        throw unknown();
    }

    @Override
    public void deactivate(AccountName name) {
        throw unknown();
    }

    @Override
    public Account reset(AccountName name, char[] passphrase) {
        Arrays.fill(passphrase, '\0');
        throw unknown();
    }

    @Override
    public void changePassphrase(AccountName name, char[] current, char[] next) {
        Arrays.fill(current, '\0');
        Arrays.fill(next, '\0');
        throw unknown();
    }

    @Override
    public Enrolment enrol(AccountName name) {
        throw unknown();
    }

    @Override
    public void confirm(AccountName name, String code) {
        throw unknown();
    }

    @Override
    public void removeSecondFactor(AccountName name) {
        throw unknown();
    }

    @Override
    public char[] makeEmergencyKey() {
        throw refused();
    }

    @Override
    public boolean hasEmergencyKey() {
        return false;
    }

    @Override
    public void keep(EmergencyUse use) {
        throw refused();
    }

    @Override
    public List<EmergencyUse> emergencyUses() {
        return List.of();
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemCode.NOT_PERMITTED, "a store in memory has no accounts");
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemCode.ACCOUNT_UNKNOWN);
    }
}
