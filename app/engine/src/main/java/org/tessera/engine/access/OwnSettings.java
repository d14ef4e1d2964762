package org.tessera.engine.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.access.AccountName;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;

/**
 * What a person sets for themselves alone, for example their keys. It asks for no permission and is not audited: it is of no
 * effect on anybody else. Without an account, in a store in memory and in an emergency, everybody shares one.
 */
public final class OwnSettings {
    private static final int LONGEST = 16_384;

    /** A name of a setting. Yes: {@code keys}. No: {@code ../keys}, anything with a capital. */
    private static final Pattern NAME = Pattern.compile("[a-z]{1,16}");

    private final Settings settings;
    private final Optional<AccountName> account;

    /** The settings of the account of a session. */
    public OwnSettings(Settings settings, Authority authority) {
        this.settings = settings;
        this.account = authority.session().account();
    }

    /** What is set; empty if nothing is. */
    public Optional<String> get(String name) {
        return settings.get(key(name));
    }

    /**
     * Sets something that identifies no patient.
     *
     * @throws IllegalArgumentException if it is longer than 16,384 characters
     */
    public void put(String name, String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a setting has at most 16,384 characters");
        }
        settings.put(key(name), value);
    }

    /** Takes a setting away. */
    public void remove(String name) {
        settings.remove(key(name));
    }

    private SettingKey key(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a name has 1 to 16 small letters");
        }
        return new SettingKey("own." + name + account.map(own -> "." + own.value()).orElse(""), false);
    }
}
