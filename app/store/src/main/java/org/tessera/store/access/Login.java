package org.tessera.store.access;

import java.util.Optional;
import org.tessera.store.crypto.Passphrase;

/**
 * What somebody types at the door. It takes the arrays over and overwrites them when it is closed; closing one closes those
 * that were made from it.
 */
public final class Login implements AutoCloseable {
    private final Optional<String> name;
    private final Passphrase passphrase;
    private final Optional<String> code;
    private final Optional<Passphrase> next;

    private Login(Optional<String> name, Passphrase passphrase, Optional<String> code, Optional<Passphrase> next) {
        this.name = name;
        this.passphrase = passphrase;
        this.code = code;
        this.next = next;
    }

    /** Of whoever has the only account. */
    public static Login of(char[] passphrase) {
        return new Login(Optional.empty(), new Passphrase(passphrase), Optional.empty(), Optional.empty());
    }

    /**
     * Of an account.
     *
     * @param name as typed: the account's name, or its owner's
     */
    public static Login of(String name, char[] passphrase) {
        return new Login(Optional.of(name), new Passphrase(passphrase), Optional.empty(), Optional.empty());
    }

    /** The same with a code of the second factor, or a recovery code. */
    public Login withCode(String typed) {
        return new Login(name, passphrase, Optional.of(typed), next);
    }

    /** The same with a new passphrase, for an account whose passphrase somebody else set. */
    public Login choosing(char[] chosen) {
        return new Login(name, passphrase, code, Optional.of(new Passphrase(chosen)));
    }

    Optional<String> name() {
        return name.filter(typed -> !typed.isBlank());
    }

    Passphrase passphrase() {
        return passphrase;
    }

    Optional<String> code() {
        return code.filter(typed -> !typed.isBlank());
    }

    Optional<Passphrase> next() {
        return next;
    }

    @Override
    public void close() {
        passphrase.close();
        next.ifPresent(Passphrase::close);
    }
}
