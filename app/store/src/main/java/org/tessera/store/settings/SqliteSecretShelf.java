package org.tessera.store.settings;

import org.tessera.core.settings.SecretShelf;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** API keys and the like, by name. Characters go in and come out as arrays that the caller overwrites. Thread-safe. */
public final class SqliteSecretShelf implements SecretShelf {
    private static final Shelf SHELF = new Shelf("secret");

    private final Compartments compartments;

    /** The secrets of a store. */
    public SqliteSecretShelf(Compartments compartments) {
        this.compartments = compartments;
    }

    @Override
    public List<String> names() {
        return compartments.read(CompartmentId.HOUSE, (sql, house) -> SHELF.names(sql)).orElse(List.of());
    }

    @Override
    public Optional<char[]> get(String name) {
        return compartments.read(CompartmentId.HOUSE, (sql, house) -> SHELF.get(sql, house, new ShelfName(name)))
                .flatMap(value -> value)
                .map(SqliteSecretShelf::characters);
    }

    @Override
    public void put(String name, char[] secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length * Character.BYTES);
        bytes.asCharBuffer().put(secret);
        Arrays.fill(secret, '\0');
        try {
            compartments.changeOrCreate(CompartmentId.HOUSE,
                    (sql, house) -> SHELF.put(sql, house, new ShelfName(name), bytes.array()));
        } finally {
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }

    @Override
    public void remove(String name) {
        compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> SHELF.remove(sql, new ShelfName(name)));
    }

    private static char[] characters(byte[] units) {
        CharBuffer all = ByteBuffer.wrap(units).asCharBuffer();
        char[] secret = new char[all.remaining()];
        all.get(secret);
        Arrays.fill(units, (byte) 0);
        return secret;
    }
}
