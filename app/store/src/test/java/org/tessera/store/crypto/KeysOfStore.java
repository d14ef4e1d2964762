package org.tessera.store.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tessera.store.db.Database;
import org.tessera.store.TestStores;
import org.tessera.store.access.Slots;

/** Every key of a closed store, for looking whether it stayed somewhere. */
public final class KeysOfStore {
    private KeysOfStore() {}

    /** The keys, each byte as one character. */
    public static List<String> in(Path home, String passphrase) {
        try (Database database = Database.inFile(home.resolve("tessera.db"))) {
            KeySlot slot = Slots.of(database, TestStores.ACCOUNT.value());
            Secret fromPassphrase = slot.cost()
                    .keyOf(new Passphrase(passphrase.toCharArray()), slot.salt().toByteArray());
            Secret master = slot.secret(new Passphrase(passphrase.toCharArray()));
            List<String> keys = new ArrayList<>(List.of(text(fromPassphrase), text(master)));
            CellCipher cipher = new CellCipher(master);
            database.read(sql -> sql.list("SELECT id, wrapped_key FROM compartment", row -> {
                CellAddress address = new CellAddress("compartment", row.getString(1), "wrapped_key", 1);
                Secret three = new Secret(cipher.decrypt(address, row.getBytes(2)));
                return keys.addAll(List.of(text(three.key(0)), text(three.key(1)), text(three.key(2))));
            }));
            return keys;
        }
    }

    private static String text(Secret secret) {
        return new String(secret.bytes(), StandardCharsets.ISO_8859_1);
    }
}
