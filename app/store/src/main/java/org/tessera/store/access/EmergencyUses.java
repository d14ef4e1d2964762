package org.tessera.store.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.subtle.Random;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;
import org.tessera.store.settings.Shelf;
import org.tessera.store.settings.ShelfName;

/** Uses of emergency access in one turn at the house. */
final class EmergencyUses {
    private static final Shelf SHELF = new Shelf("emergency-use");
    private static final int VERSION = 1;
    private static final int ID_BYTES = 16;

    private EmergencyUses() {}

    /** A name that no use has yet. */
    static String freshId() {
        return HexFormat.of().formatHex(Random.randBytes(ID_BYTES));
    }

    static int keep(Sql sql, Compartment house, EmergencyUse use) throws SQLException {
        return SHELF.put(sql, house, new ShelfName(use.id()), write(use));
    }

    /** All uses, newest first. */
    static List<EmergencyUse> list(Sql sql, Compartment house) throws SQLException {
        List<EmergencyUse> all = new ArrayList<>();
        for (String id : SHELF.names(sql)) {
            SHELF.get(sql, house, new ShelfName(id)).map(document -> read(id, document)).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(EmergencyUse::from).reversed());
        return all;
    }

    private static byte[] write(EmergencyUse use) {
        ObjectNode json = Json.object()
                .put("person", use.person().name())
                .put("reason", use.reason().name())
                .put("words", use.words().reveal())
                .put("from", use.from().toString())
                .put("until", use.until().toString());
        use.account().ifPresent(account -> json.put("account", account.value()));
        use.reviewedBy().ifPresent(by -> json.put("reviewedBy", by.name()));
        return Json.document(VERSION, json);
    }

    private static EmergencyUse read(String id, byte[] document) {
        Fields json = Json.content(VERSION, document);
        return Fields.checked(() -> new EmergencyUse(id, new NamedPerson(json.text("person")),
                json.maybeText("account").map(AccountName::new), json.choice("reason", EmergencyReason.class),
                json.phi("words"), json.time("from"), json.time("until"),
                json.maybeText("reviewedBy").map(NamedPerson::new)));
    }
}
