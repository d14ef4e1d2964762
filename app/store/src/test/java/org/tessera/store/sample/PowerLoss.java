package org.tessera.store.sample;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * What a disk may hold when the power fails between two moments at which everything was synced: SQLite writes the journal
 * and syncs it (its header first, when it begins anew), then, in a checkpoint, the pages of the database and syncs those,
 * and only then shortens or removes the journal (sqlite.org/wal.html, synchronous=FULL). Of what was written and not yet
 * synced any sector may be there or not, in any order; where a file has grown over a sector that is not there stand zeros
 * or anything.
 */
public final class PowerLoss {
    private static final int SECTOR = 512;
    private static final int JOURNAL_HEADER = 32;

    private final Random random;

    /** Losses from a seed. */
    public PowerLoss(Random random) {
        this.random = random;
    }

    /** One image that the disk may hold between a moment and the next. */
    public DiskImage between(DiskImage before, DiskImage after) {
        boolean isShortened = after.journal().length < before.journal().length;
        return switch (random.nextInt(before.hasDatabaseOf(after) ? 1 : 4)) {
            case 0 -> isShortened ? checkpoint(before, after, before) : journal(before, after);
            case 1 -> isShortened ? shortened(before, after) : checkpoint(before, after, after);
            default -> checkpoint(before, after, isShortened ? before : after);
        };
    }

    private DiskImage journal(DiskImage before, DiskImage after) {
        byte[] old = before.journal();
        byte[] now = after.journal();
        if (Arrays.equals(old, now)) {
            return before;
        }
        byte[] header = Arrays.copyOf(now, Math.min(now.length, JOURNAL_HEADER));
        boolean beginsAnew = !Arrays.equals(Arrays.copyOf(old, Math.min(old.length, JOURNAL_HEADER)), header);
        if (!beginsAnew) {
            return new DiskImage(before.database(), Optional.of(mixed(old, now)));
        }
        byte[] begun = Arrays.copyOf(old, Math.max(old.length, JOURNAL_HEADER));
        System.arraycopy(header, 0, begun, 0, header.length);
        byte[] torn = random.nextInt(4) == 0 ? random.nextBoolean() ? old : begun : mixed(begun, now);
        Optional<byte[]> journal = torn.length == 0 && !before.hasJournal() ? Optional.empty() : Optional.of(torn);
        return new DiskImage(before.database(), journal);
    }

    private DiskImage checkpoint(DiskImage before, DiskImage after, DiskImage journal) {
        return new DiskImage(mixed(before.database(), after.database()),
                journal.hasJournal() ? Optional.of(journal.journal()) : Optional.empty());
    }

    private DiskImage shortened(DiskImage before, DiskImage after) {
        DiskImage journal = random.nextBoolean() ? before : after;
        return checkpoint(after, after, journal);
    }

    /** Each changed sector is old or new; the end of a file that grew is anywhere from the old one to the new one. */
    private byte[] mixed(byte[] old, byte[] now) {
        double share = new double[]{0, 0.05, 0.5, 0.95, 1}[random.nextInt(5)];
        int longest = Math.max(old.length, now.length);
        byte[] result = new byte[longest];
        int end = Math.min(old.length, longest);
        if (random.nextBoolean()) {
            random.nextBytes(result);
        }
        System.arraycopy(old, 0, result, 0, old.length);
        for (int sector = 0; sector < longest; sector += SECTOR) {
            if (sector < now.length && random.nextDouble() < share) {
                int length = Math.min(SECTOR, now.length - sector);
                System.arraycopy(now, sector, result, sector, length);
                end = Math.max(end, sector + length);
            }
        }
        return Arrays.copyOf(result, end + (longest > end ? random.nextInt(longest - end + 1) : 0));
    }
}
