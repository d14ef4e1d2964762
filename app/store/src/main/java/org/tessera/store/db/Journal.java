package org.tessera.store.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The write-ahead journal of a database as bytes (sqlite.org/fileformat2.html#walformat). SQLite reads it up to the first
 * frame that does not fit and passes over the rest in silence, because a power loss may tear the last transaction. It may
 * tear no other: a transaction is synced before the next one is written. So a frame that does not fit, with a later
 * transaction behind it that was written on top of an earlier one, is a journal that has lost what was safe.
 */
final class Journal {
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAGIC = 0x377F0682;

    /** What a disk writes whole or not at all. */
    private static final int SECTOR = 512;

    /** Page and commit, at the beginning of a frame's header; salts and sums come after them. */
    private static final int FRAME_NAME = 8;

    private Journal() {}

    /** Whether a transaction ends with a frame. */
    private enum End {
        YES, NO, UNSURE
    }

    /** The stored sums of a frame, its page, and whether a transaction ends with it. */
    private record Link(int first, int second, int page, End end) {
        /** The page that the frame before has stands for its own, which is not known either. */
        Link unsure(int pageBefore) {
            return new Link(first, second, pageBefore, End.UNSURE);
        }

        /**
         * Whether the next frame belongs to another transaction: behind an end, unless it repeats the last page to fill a sector.
         * SQLite writes the pages of a transaction in rising order, so one that falls tells it as well.
         */
        boolean isEndedBy(Link next) {
            return switch (end) {
                case YES -> page != next.page;
                case NO -> false;
                case UNSURE -> next.page <= page;
            };
        }
    }

    /**
     * Whether nothing is missing in it but at most a part of its last transaction.
     *
     * @throws ProblemException {@link ProblemCode#STORE_UNREADABLE}
     */
    static boolean isWhole(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] header = in.readNBytes(HEADER);
            return header.length < HEADER || isWhole(header, in);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.STORE_UNREADABLE, "journal");
        }
    }

    private static boolean isWhole(byte[] header, InputStream in) throws IOException {
        ByteBuffer fields = ByteBuffer.wrap(header);
        int magic = fields.getInt(0);
        ByteOrder order = (magic & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int[] sums = sum(new int[]{0, 0}, header, 24, order);
        boolean fits = (magic & ~1) == MAGIC && sums[0] == fields.getInt(24) && sums[1] == fields.getInt(28);
        int pageSize = fields.getInt(8);
        if (!fits || pageSize < 512 || pageSize > 65_536) {
            return in.read() < 0;
        }
        return chains(in, pageSize, Arrays.copyOfRange(header, 16, 24), order, new Link(sums[0], sums[1], 0, End.YES));
    }

    private static boolean chains(InputStream in, int pageSize, byte[] salts, ByteOrder order, Link start)
            throws IOException {
        Optional<Link> before = Optional.of(start);
        boolean broken = false;
        long at = HEADER;
        byte[] frame = in.readNBytes(FRAME_HEADER + pageSize);
        while (frame.length == FRAME_HEADER + pageSize) {
            Optional<Link> link = link(frame, salts);
            boolean follows = before.isPresent() && link.isPresent() && follows(before.get(), link.get(), frame, order);
            if (broken && follows && before.get().isEndedBy(link.get())) {
                return false;
            }
            broken |= !follows;
            int page = before.map(Link::page).orElse(0);
            before = follows || !isNameApart(at) ? link : link.map(torn -> torn.unsure(page));
            at += frame.length;
            frame = in.readNBytes(FRAME_HEADER + pageSize);
        }
        return true;
    }

    /** Whether the name of a frame lies in another sector than the rest of its header, and may be older than that. */
    private static boolean isNameApart(long at) {
        return at % SECTOR == SECTOR - FRAME_NAME;
    }

    /** A frame of this run of the journal; empty for one that an earlier run has left behind. */
    private static Optional<Link> link(byte[] frame, byte[] salts) {
        ByteBuffer fields = ByteBuffer.wrap(frame);
        return Arrays.equals(frame, 8, 16, salts, 0, 8) ? Optional.of(new Link(fields.getInt(16), fields.getInt(20),
                fields.getInt(0), fields.getInt(4) != 0 ? End.YES : End.NO)) : Optional.empty();
    }

    private static boolean follows(Link before, Link now, byte[] frame, ByteOrder order) {
        int[] sums = sum(new int[]{before.first(), before.second()}, frame, 8, order);
        sums = sum(sums, Arrays.copyOfRange(frame, FRAME_HEADER, frame.length), frame.length - FRAME_HEADER, order);
        return sums[0] == now.first() && sums[1] == now.second();
    }

    private static int[] sum(int[] start, byte[] bytes, int length, ByteOrder order) {
        ByteBuffer words = ByteBuffer.wrap(bytes, 0, length).order(order);
        int first = start[0];
        int second = start[1];
        while (words.remaining() >= 2 * Integer.BYTES) {
            first += words.getInt() + second;
            second += words.getInt() + first;
        }
        return new int[]{first, second};
    }
}
