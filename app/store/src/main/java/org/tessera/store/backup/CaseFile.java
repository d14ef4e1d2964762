package org.tessera.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;
import org.tessera.store.crypto.StreamKey;
import org.tessera.store.output.OutputPlace;
import org.tessera.store.work.CaseRecord;

/** An exported case: one encrypted file under a passphrase of its own, which is read again without any store. */
public final class CaseFile {
    /** What stands in the place of a store's id: the file says nothing of where it came from. */
    private static final String NO_STORE = "";

    private CaseFile() {}

    /**
     * Writes a case, whole or not at all.
     *
     * @param before what must happen once the file was read back and before it is there
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} if there is a file of that name,
     *         {@link ProblemCode#BACKUP_NOT_WRITTEN}, or what {@code before} throws
     */
    static void write(Path file, CaseRecord record, Passphrase passphrase, Argon2Cost cost, Instant now,
            Runnable before) {
        if (Files.exists(file)) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "there is a file of that name");
        }
        OutputPlace.require(file);
        Slots.Opened opened = Slots.forPassphrase(passphrase, cost);
        try (MasterKey master = opened.master(); StreamKey key = StreamKey.random()) {
            CopyHeader header = CopyHeader.around(key, master, CopyHeader.Form.CASE, NO_STORE, now, opened.slots());
            SealedFile.write(file, header, master, () -> new ByteArrayInputStream(record.bytes()),
                    OutputStream::nullOutputStream, read -> before.run());
        }
    }

    /**
     * Opens an exported case into a new folder: {@code case.json} with everything, and the text of each note and of each
     * signed document beside it. What is written is readable by whoever may read the folder.
     *
     * @param passphrase overwritten before this returns
     * @return the case
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} if the folder is there or cannot be made,
     *         {@link ProblemCode#FILE_NOT_FOUND}, {@link ProblemCode#COPY_UNKNOWN}, {@link ProblemCode#COPY_DAMAGED},
     *         {@link ProblemCode#COPY_FROM_NEWER_VERSION} or {@link ProblemCode#COPY_PASSPHRASE_WRONG}
     */
    public static CaseId open(Path file, char[] passphrase, Path folder) {
        try (Passphrase typed = new Passphrase(passphrase)) {
            typed.requireGiven();
            String json = read(file, typed);
            Fields fields = new Fields(Json.read(json));
            CaseId caseId = Fields.checked(() -> new CaseId(fields.text("case")));
            Map<String, String> files = new TreeMap<>(Map.of("case.json", json));
            fields.list("notes", note -> texts(note, files));
            writeFolder(folder, files);
            return caseId;
        }
    }

    private static String read(Path file, Passphrase passphrase) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Unlocking unlocking = new Unlocking(passphrase)) {
            SealedFile.read(file, CopyHeader.Form.CASE, unlocking::open, () -> content);
        }
        return content.toString(StandardCharsets.UTF_8);
    }

    private static int texts(Fields note, Map<String, String> files) {
        NoteId id = Fields.checked(() -> new NoteId(note.text("id")));
        JsonNode parts = note.object("parts").node();
        files.put(id + ".txt", parts.path("source").path("text").asText());
        int number = 0;
        for (JsonNode signed : parts.path("signed").path("signed")) {
            number++;
            if (signed.has("text")) {
                files.put(id + ".signed-" + number + ".txt", signed.path("text").asText());
            }
        }
        return number;
    }

    private static void writeFolder(Path folder, Map<String, String> files) {
        if (Files.exists(folder)) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "the folder is there");
        }
        Path draft = folder.resolveSibling("." + folder.getFileName() + ".part");
        try {
            Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
            Drafts.remove(draft);
            Files.createDirectory(draft, Drafts.ownerOnly("rwx------"));
            for (Map.Entry<String, String> one : files.entrySet()) {
                Files.writeString(draft.resolve(one.getKey()), one.getValue());
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notWritten) {
            discard(draft);
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "case");
        }
    }

    private static void discard(Path draft) {
        try {
            Drafts.remove(draft);
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "draft");
        }
    }
}
