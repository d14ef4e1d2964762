package org.tessera.core.settings;

import java.util.Optional;

/** The settings of a workstation. Thread-safe. */
public interface Settings {
    /** The value of a setting; empty if it was never set. */
    Optional<String> get(SettingKey key);

    /** Sets a value; it is on disk when this returns. */
    void put(SettingKey key, String value);

    /** Forgets a value. */
    void remove(SettingKey key);
}
