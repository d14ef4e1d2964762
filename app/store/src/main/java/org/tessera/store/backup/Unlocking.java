package org.tessera.store.backup;

import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.store.access.AccountSlots;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.Passphrase;

/** Opens the master key of a copy once its header is read, and keeps it until all is done, and whose passphrase it was. */
final class Unlocking implements AutoCloseable {
    private final Passphrase passphrase;
    private Optional<Slots.Way> way = Optional.empty();

    Unlocking(Passphrase passphrase) {
        this.passphrase = passphrase;
    }

    MasterKey open(CopyHeader header) {
        Slots.Way opened = Slots.open(header.slots(), passphrase);
        way = Optional.of(opened);
        return opened.master();
    }

    MasterKey master() {
        return opened().master();
    }

    /** Whose passphrase it was; empty for an emergency key or that of a case's file. */
    Optional<AccountName> account() {
        return AccountSlots.account(opened().slot());
    }

    private Slots.Way opened() {
        return way.orElseThrow(() -> new IllegalStateException("the header was not read"));
    }

    @Override
    public void close() {
        way.map(Slots.Way::master).ifPresent(MasterKey::close);
    }
}
