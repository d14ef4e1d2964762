package org.tessera.engine.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person shows at the door. The arrays are taken over, and overwritten by {@link #forget}. */
public final class Credentials {
    private final Optional<String> name;
    private final char[] passphrase;
    private final Optional<String> code;
    private final Optional<char[]> next;

    private Credentials(Optional<String> name, char[] passphrase, Optional<String> code, Optional<char[]> next) {
        this.name = name;
        this.passphrase = passphrase;
        this.code = code;
        this.next = next;
    }

    /** Those of the only account of a store. */
    public static Credentials ofOnlyAccount(char[] passphrase) {
        return new Credentials(Optional.empty(), passphrase, Optional.empty(), Optional.empty());
    }

    /**
     * Those of an account.
     *
     * @param name the account, or the person's name, as typed; blank for the only account
     */
    public static Credentials of(String name, char[] passphrase) {
        return new Credentials(Optional.of(name.strip()).filter(typed -> !typed.isEmpty()), passphrase,
                Optional.empty(), Optional.empty());
    }

    /** The same with a code of the second factor, or a recovery code. */
    public Credentials withCode(String typed) {
        return new Credentials(name, passphrase, Optional.of(typed), next);
    }

    /** The same with a passphrase that takes the place of the one before. */
    public Credentials choosing(char[] chosen) {
        return new Credentials(name, passphrase, code, Optional.of(chosen));
    }

    /** The same in arrays of its own. */
    public Credentials copy() {
        return new Credentials(name, passphrase.clone(), code, next.map(char[]::clone));
    }

    /** The account, or the person's name, as typed; empty for the only account. */
    public Optional<String> name() {
        return name;
    }

    /** The array itself, not a copy. */
    public char[] passphrase() {
        return passphrase;
    }

    /** A code of the second factor, or a recovery code. */
    public Optional<String> code() {
        return code;
    }

    /** A new passphrase, where a change is due. */
    public Optional<char[]> next() {
        return next;
    }

    /** Overwrites what opens the store. */
    public void forget() {
        Arrays.fill(passphrase, '\0');
        next.ifPresent(chosen -> Arrays.fill(chosen, '\0'));
    }
}
