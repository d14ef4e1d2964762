package org.tessera.store.backup;

import java.util.Optional;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;

/** Opens the master key of a copy once its header is read, and keeps it until all is done. */
final class Unlocking implements AutoCloseable {
    private final Passphrase passphrase;
    private Optional<MasterKey> master = Optional.empty();

    Unlocking(Passphrase passphrase) {
        this.passphrase = passphrase;
    }

    MasterKey open(CopyHeader header) {
        MasterKey opened = Slots.open(header.slots(), passphrase);
        master = Optional.of(opened);
        return opened;
    }

    MasterKey master() {
        return master.orElseThrow(() -> new IllegalStateException("the header was not read"));
    }

    @Override
    public void close() {
        master.ifPresent(MasterKey::close);
    }
}
