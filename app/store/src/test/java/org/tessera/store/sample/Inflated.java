package org.tessera.store.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What bytes hold that was packed by gzip or zlib, wherever in them it begins. */
public final class Inflated {
    private static final int MOST = 4 << 20;
    private static final int GZIP_HEADER = 10;
    private static final int ZLIB_HEADER = 2;

    private Inflated() {}

    /** Each packed stretch of at least eight bytes, unpacked. */
    public static List<byte[]> in(byte[] bytes) {
        List<byte[]> all = new ArrayList<>();
        for (int index = 0; index + GZIP_HEADER < bytes.length; index++) {
            int first = bytes[index] & 0xFF;
            int second = bytes[index + 1] & 0xFF;
            if (first == 0x1F && second == 0x8B && bytes[index + 2] == 8) {
                add(all, bytes, index + GZIP_HEADER);
            } else if (first == 0x78 && (first * 256 + second) % 31 == 0) {
                add(all, bytes, index + ZLIB_HEADER);
            }
        }
        return all;
    }

    private static void add(List<byte[]> all, byte[] bytes, int from) {
        Inflater inflater = new Inflater(true);
        byte[] room = new byte[MOST];
        int length = 0;
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int got = inflater.inflate(room);
            while (got > 0 && length + got < MOST) {
                length += got;
                got = inflater.inflate(room, length, MOST - length);
            }
        } catch (DataFormatException endsHere) {
            // What was unpacked before it is looked at all the same.
        } finally {
            inflater.end();
        }
        if (length >= Long.BYTES) {
            all.add(Arrays.copyOf(room, length));
        }
    }
}
