package org.tessera.desktop.people;

import java.util.Arrays;
import java.util.Optional;
import org.tessera.core.access.Account;

/** A secret that is shown once and overwritten when its card is put away. */
public final class HandedOver {
    private final Optional<Account> account;
    private final char[] secret;

    private HandedOver(Optional<Account> account, char[] secret) {
        this.account = account;
        this.secret = secret;
    }

    /** The passphrase with which an account begins; the array is taken over. */
    static HandedOver passphrase(Account account, char[] secret) {
        return new HandedOver(Optional.of(account), secret);
    }

    /** The emergency key; the array is taken over. */
    static HandedOver emergencyKey(char[] secret) {
        return new HandedOver(Optional.empty(), secret);
    }

    /** Whose passphrase it is; empty for the emergency key. */
    public Optional<Account> account() {
        return account;
    }

    /** The secret itself, for the one card that shows it. */
    String shown() {
        return String.valueOf(secret);
    }

    /** Overwrites the secret. */
    void forget() {
        Arrays.fill(secret, '\0');
    }
}
