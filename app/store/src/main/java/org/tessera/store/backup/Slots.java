package org.tessera.store.backup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.util.Bytes;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.access.AccountSlots;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.db.Sql;

/** The ways into a copy: the slots of the store as they stood when it was made, or the one of a case's passphrase. */
final class Slots {
    /** Who holds the slot of a case's passphrase. */
    private static final String HOLDER = "!file";

    private Slots() {}

    static List<KeySlot> of(Sql sql) throws SQLException {
        return AccountSlots.opening(sql);
    }

    /** A fresh key that a passphrase opens. */
    static Opened forPassphrase(Passphrase passphrase, Argon2Cost cost) {
        MasterKey master = MasterKey.random();
        return new Opened(master, List.of(master.slot(HOLDER, passphrase, cost, 1)));
    }

    /** A master key with the slots that open it. */
    record Opened(MasterKey master, List<KeySlot> slots) {}

    /** A master key with the slot that opened it. */
    record Way(MasterKey master, KeySlot slot) {}

    /**
     * The master key, by the first slot that the passphrase opens.
     *
     * @throws ProblemException {@link ProblemCode#COPY_PASSPHRASE_WRONG}
     */
    static Way open(List<KeySlot> slots, Passphrase passphrase) {
        for (KeySlot slot : slots) {
            Optional<MasterKey> master = open(slot, passphrase);
            if (master.isPresent()) {
                return new Way(master.get(), slot);
            }
        }
        throw new ProblemException(ProblemCode.COPY_PASSPHRASE_WRONG);
    }

    private static Optional<MasterKey> open(KeySlot slot, Passphrase passphrase) {
        try {
            return Optional.of(slot.open(passphrase));
        } catch (ProblemException wrong) {
            return Optional.empty();
        }
    }

    static ObjectNode write(KeySlot slot) {
        return Json.object()
                .put("holder", slot.holder())
                .put("version", slot.version())
                .put("memory", slot.cost().memoryKib())
                .put("passes", slot.cost().passes())
                .put("lanes", slot.cost().lanes())
                .put("salt", text(slot.salt()))
                .put("wrapped", text(slot.wrapped()));
    }

    static KeySlot read(Fields json) {
        return Fields.checked(() -> new KeySlot(json.text("holder"), json.longNumber("version"),
                new Argon2Cost(json.number("memory"), json.number("passes"), json.number("lanes")),
                bytes(json.text("salt")), bytes(json.text("wrapped"))));
    }

    static String text(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static Bytes bytes(String text) {
        return Bytes.copyFrom(Base64.getDecoder().decode(text));
    }
}
