package org.tessera.engine.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person shows at the door.
 *
 * @param name the account, or the person's name, as typed; may be left out where there is one account
 * @param passphrase overwritten when it was used
 * @param code of the second factor, or a recovery code
 * @param next a new passphrase, where a change is due; overwritten when it was used
 */
public record Credentials(Optional<String> name, char[] passphrase, Optional<String> code, Optional<char[]> next) {
    /** The only account of a store. */
    public static Credentials ofOnlyAccount(char[] passphrase) {
        return new Credentials(Optional.empty(), passphrase, Optional.empty(), Optional.empty());
    }

    /** An account without a second factor. */
    public static Credentials of(String name, char[] passphrase) {
        return new Credentials(Optional.of(name), passphrase, Optional.empty(), Optional.empty());
    }

    /** The same with a code. */
    public Credentials withCode(String typed) {
        return new Credentials(name, passphrase, Optional.of(typed), next);
    }

    /** The same with a passphrase that takes the place of the one before. */
    public Credentials choosing(char[] chosen) {
        return new Credentials(name, passphrase, code, Optional.of(chosen));
    }

    /** Overwrites what opens the store. */
    public void forget() {
        Arrays.fill(passphrase, '\0');
        next.ifPresent(chosen -> Arrays.fill(chosen, '\0'));
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
