package org.tessera.store.backup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.util.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.StreamKey;

/**
 * The first line of a copy. It stands open, names no person, and is bound into the encryption of what follows.
 *
 * @param form what the copy is of
 * @param store the store's id in hexadecimal
 * @param created when it was made
 * @param slots whose passphrases open it
 * @param wrapped the key of the content, encrypted by the master key
 */
record CopyHeader(Form form, String store, Instant created, List<KeySlot> slots, Bytes wrapped) {
    private static final int VERSION = 1;

    /** A header with a thousand slots is shorter. */
    private static final int LONGEST = 1 << 20;

    private static final String FORMAT = "format";

    /** What a copy is of. */
    enum Form {
        BACKUP("tessera-backup"), CASE("tessera-case");

        private final String name;

        Form(String name) {
            this.name = name;
        }
    }

    CopyHeader {
        slots = List.copyOf(slots);
    }

    static CopyHeader around(StreamKey key, MasterKey master, Form form, String store, Instant created,
            List<KeySlot> slots) {
        return new CopyHeader(form, store, created, slots,
                Bytes.copyFrom(key.wrap(master, name(form, store, created))));
    }

    private static String name(Form form, String store, Instant created) {
        return "copy/" + form.name + "/" + store + "/" + created;
    }

    /**
     * The key of the content.
     *
     * @throws ProblemException {@link ProblemCode#COPY_DAMAGED}
     */
    StreamKey key(MasterKey master) {
        try {
            return StreamKey.unwrap(master, name(form, store, created), wrapped.toByteArray());
        } catch (ProblemException refused) {
            throw new ProblemException(ProblemCode.COPY_DAMAGED, "key");
        }
    }

    /** The line as it stands in the file, its line feed included. */
    byte[] line() {
        ObjectNode json = Json.object()
                .put(FORMAT, form.name)
                .put("version", VERSION)
                .put("store", store)
                .put("created", created.toString())
                .put("cipher", "AES256_GCM_HKDF_1MB")
                .put("key", Slots.text(wrapped));
        json.set("slots", Json.array(slots, Slots::write));
        return (Json.write(json) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The header at the beginning of a file; the content comes next.
     *
     * @throws ProblemException {@link ProblemCode#COPY_UNKNOWN}, {@link ProblemCode#COPY_FROM_NEWER_VERSION} or
     *         {@link ProblemCode#COPY_DAMAGED}
     */
    static CopyHeader read(InputStream in, Form wanted) throws IOException {
        String line = firstLine(in);
        Fields json = parsed(line);
        if (!json.maybeText(FORMAT).filter(wanted.name::equals).isPresent()) {
            throw new ProblemException(ProblemCode.COPY_UNKNOWN);
        }
        CopyHeader header = checked(json, wanted);
        if (!new String(header.line(), StandardCharsets.US_ASCII).equals(line + "\n")) {
            throw new ProblemException(ProblemCode.COPY_DAMAGED, "header");
        }
        return header;
    }

    private static CopyHeader checked(Fields json, Form form) {
        try {
            if (json.number("version") > VERSION) {
                throw new ProblemException(ProblemCode.COPY_FROM_NEWER_VERSION, "version " + json.number("version"));
            }
            return Fields.checked(() -> new CopyHeader(form, json.text("store"), json.time("created"),
                    json.list("slots", Slots::read), Slots.bytes(json.text("key"))));
        } catch (ProblemException refused) {
            throw refused.problem() == ProblemCode.STORE_DAMAGED
                    ? new ProblemException(ProblemCode.COPY_DAMAGED, "header")
                    : refused;
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int unit = in.read();
        while (unit > 0 && unit != '\n' && line.length() < LONGEST) {
            line.append((char) unit);
            unit = in.read();
        }
        return line.toString();
    }

    private static Fields parsed(String line) {
        try {
            return new Fields(Json.read(line));
        } catch (ProblemException notJson) {
            throw new ProblemException(ProblemCode.COPY_UNKNOWN);
        }
    }
}
