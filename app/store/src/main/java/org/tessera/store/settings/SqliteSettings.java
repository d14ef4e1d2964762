package org.tessera.store.settings;

import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.store.codec.Utf16;
import org.tessera.store.db.Database;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** The settings of an open store. Thread-safe. */
public final class SqliteSettings implements Settings {
    private static final Shelf SHELF = new Shelf("setting");

    private final Compartments compartments;

    /** The settings of a store. */
    public SqliteSettings(Compartments compartments) {
        this.compartments = compartments;
    }

    @Override
    public Optional<String> get(SettingKey key) {
        ShelfName name = new ShelfName(key.name());
        return compartments.read(CompartmentId.HOUSE,
                (sql, house) -> key.identifying() ? SHELF.get(sql, house, name).map(Utf16::text).map(PhiText::reveal)
                        : SHELF.open(sql, name))
                .flatMap(value -> value);
    }

    @Override
    public void put(SettingKey key, String value) {
        ShelfName name = new ShelfName(key.name());
        compartments.changeOrCreate(CompartmentId.HOUSE,
                (sql, house) -> key.identifying() ? SHELF.put(sql, house, name, Utf16.bytes(new PhiText(value)))
                        : SHELF.putOpen(sql, house, name, value));
    }

    @Override
    public void remove(SettingKey key) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> SHELF.remove(sql, new ShelfName(key.name())));
    }

    /** The value of a setting that stands open, of a store that is locked; whether it was changed is not known yet. */
    public static Optional<String> whileLocked(Database database, SettingKey key) {
        return key.identifying() ? Optional.empty() : database.read(sql -> SHELF.open(sql, new ShelfName(key.name())));
    }
}
