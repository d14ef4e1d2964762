package org.tessera.formats.pdf;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Unpacks a font from WOFF 1.0 (W3C Recommendation of 13 December 2012) into the tables that other programs read. */
public final class WoffFont {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private WoffFont() {}

    /** The font as a TrueType file; the build unpacks the typefaces of the image by it, too. */
    public static byte[] unpack(byte[] woff) {
        ByteBuffer in = ByteBuffer.wrap(woff);
        int tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        int power = Integer.highestOneBit(tables);
        out.putInt(in.getInt(4)).putShort((short) tables).putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables - power) * 16));
        int at = SFNT_HEADER + tables * SFNT_ENTRY;
        for (int table = 0; table < tables; table++) {
            int entry = HEADER + table * ENTRY;
            int from = in.getInt(entry + 4);
            int packed = in.getInt(entry + 8);
            int length = in.getInt(entry + 12);
            out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at).putInt(length);
            out.put(at, packed == length ? java.util.Arrays.copyOfRange(woff, from, from + length)
                    : inflate(woff, from, packed, length));
            at += (length + 3) / 4 * 4;
        }
        return out.array();
    }

    private static byte[] inflate(byte[] woff, int from, int packed, int length) {
        Inflater inflater = new Inflater();
        try {
            byte[] table = new byte[length];
            inflater.setInput(woff, from, packed);
            if (inflater.inflate(table) != length) {
                throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "font");
            }
            return table;
        } catch (DataFormatException damaged) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "font");
        } finally {
            inflater.end();
        }
    }
}
