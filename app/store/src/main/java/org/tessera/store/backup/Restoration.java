package org.tessera.store.backup;

import org.tessera.core.backup.RestoredStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.Passphrase;

/** Puts a store back out of a backup. */
public final class Restoration {
    private Restoration() {}

    /**
     * Decrypts a backup into a draft, checks it and writes its restoration down in it; whoever calls moves the draft to its
     * place.
     *
     * @param passphrase of any account that the store had when the backup was made
     * @throws ProblemException with the code that says what is wrong with the file, the passphrase or the disk
     */
    public static RestoredStore into(Path draft, Path backup, Passphrase passphrase, Clock clock) {
        try (Unlocking unlocking = new Unlocking(passphrase)) {
            SealedFile.Read read = SealedFile.read(backup, CopyHeader.Form.BACKUP, unlocking::open,
                    () -> forced(draft));
            try (CopiedDatabase copied = new CopiedDatabase(draft, unlocking.master(), unlocking.account(), clock)) {
                RestoredStore store = copied.check();
                copied.restored(read.file(), store.auditRows());
                return store;
            }
        }
    }

    /** A file that is on disk when it is closed. */
    static OutputStream forced(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        return new ForcedOutput(channel, Channels.newOutputStream(channel));
    }
}
