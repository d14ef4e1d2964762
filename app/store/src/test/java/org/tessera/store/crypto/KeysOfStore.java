package org.tessera.store.crypto;

import org.tessera.store.keys.CompartmentId;
import org.tessera.store.db.Sql;
import java.sql.SQLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                if (row.getString(1).equals(CompartmentId.HOUSE.value())) {
                    keys.add(text(signing(sql, new CellCipher(three.key(0)))));
                }
                return keys.addAll(List.of(text(three.key(0)), text(three.key(1)), text(three.key(2))));
            }));
            return keys;
        }
    }

    /** The seed of the key that signs the audit. */
    private static Secret signing(Sql sql, CellCipher house) throws SQLException {
        byte[] wrapped = sql.first("SELECT private_key FROM audit_key", row -> row.getBytes(1)).orElseThrow();
        return new Secret(house.decrypt(new CellAddress("audit_key", "1", "private_key", 1), wrapped));
    }

    /**
     * The keys that accounts bring with them: what their passphrases and the emergency key give, what follows from the master
     * key, the secrets of second factors.
     *
     * @param words the passphrase of each holder of a slot
     */
    public static List<String> ofAccounts(Path home, Map<String, String> words) {
        List<String> keys = new ArrayList<>();
        try (Database database = Database.inFile(home.resolve("tessera.db"))) {
            words.forEach((holder, typed) -> {
                KeySlot slot = Slots.of(database, holder);
                Passphrase passphrase = new Passphrase(typed.toCharArray());
                keys.add(text(slot.cost().keyOf(passphrase, slot.salt().toByteArray())));
                MasterKey master = slot.open(passphrase);
                for (String purpose : List.of("store sum: members", "store sum: seal", "recovery codes")) {
                    keys.add(text(master.derived(purpose)));
                }
                Slots.secondFactors(database, master, Clock.systemUTC())
                        .forEach(secret -> keys.add(text(new Secret(secret.toByteArray()))));
            });
        }
        return keys.stream().distinct().toList();
    }

    private static String text(Secret secret) {
        return new String(secret.bytes(), StandardCharsets.ISO_8859_1);
    }
}
