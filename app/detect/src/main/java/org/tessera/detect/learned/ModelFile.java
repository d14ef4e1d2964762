package org.tessera.detect.learned;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Reads a model file. Its form: {@code "TSTG"}, a version byte, the CRC-32 of the rest, then a deflated stream of
 *
 * <ol>
 *   <li>the lexicon: count, then hashes as ascending differences, then packed entries;
 *   <li>the likeness: scale, then its table;
 *   <li>the weights: scale, number of rows, then each row as the difference to the row before it and a byte per label;
 *   <li>the transitions, four tables of floats;
 *   <li>the cut and the calibration, a slope and an offset per label.
 * </ol>
 *
 * Numbers are big-endian; differences take seven bits a byte, lowest first.
 */
public final class ModelFile {
    /** The first four bytes. */
    public static final int MAGIC = 0x54535447;
    /** The version of the form and of everything that is frozen into a model: hashing, features, word classes. */
    public static final int VERSION = 1;
    /** Kinds of gap that have transitions of their own. */
    public static final int GAPS = 4;

    private static final int MOST_WORDS = 1 << 20;

    /** Numbers are read byte by byte; without a buffer each byte is a call of the inflater. */
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /**
     * Reads a model.
     *
     * @throws ProblemException {@code MODEL_UNREADABLE} if the bytes are no undamaged model of this version
     */
    public static TaggerModel read(byte[] file) {
        try (DataInputStream head = new DataInputStream(new ByteArrayInputStream(file))) {
            require(head.readInt() == MAGIC && head.readByte() == VERSION);
            CRC32 checksum = new CRC32();
            checksum.update(file, 9, file.length - 9);
            require(head.readInt() == (int) checksum.getValue());
            try (DataInputStream body = new DataInputStream(
                    new BufferedInputStream(new InflaterInputStream(head), BUFFER))) {
                return body(body);
            }
        } catch (IOException | IndexOutOfBoundsException damaged) {
            throw unreadable();
        }
    }

    private static TaggerModel body(DataInputStream in) throws IOException {
        Lexicon lexicon = lexicon(in);
        float likenessScale = in.readFloat();
        Likeness likeness = new Likeness(in.readNBytes(Likeness.ROWS * Likeness.KINDS), likenessScale);
        Weights weights = weights(in);
        float[][] transitions = new float[GAPS][];
        for (int gap = 0; gap < GAPS; gap++) {
            transitions[gap] = floats(in, Label.COUNT * Label.COUNT);
        }
        float cut = in.readFloat();
        require(cut > 0 && cut < 1);
        Calibration calibration = calibration(in);
        return new TaggerModel(lexicon, likeness, weights, new Chain(transitions), cut, calibration);
    }

    private static Lexicon lexicon(DataInputStream in) throws IOException {
        int count = in.readInt();
        require(count >= 0 && count <= MOST_WORDS);
        int[] hashes = new int[count];
        long hash = Integer.MIN_VALUE;
        for (int word = 0; word < count; word++) {
            hash += difference(in);
            hashes[word] = (int) hash;
        }
        long[] entries = new long[count];
        for (int word = 0; word < count; word++) {
            entries[word] = (in.readInt() & 0xFFFFFFFFL) | (long) in.readUnsignedByte() << 32;
        }
        return new Lexicon(hashes, entries);
    }

    private static Weights weights(DataInputStream in) throws IOException {
        float unit = in.readFloat();
        byte[] cells = new byte[Features.ROWS * Weights.STRIDE];
        int rows = in.readInt();
        long row = 0;
        for (int index = 0; index < rows; index++) {
            row += difference(in);
            require(row < Features.ROWS);
            in.readFully(cells, (int) row * Weights.STRIDE, Label.COUNT);
        }
        return new Weights(cells, unit);
    }

    private static Calibration calibration(DataInputStream in) throws IOException {
        Map<Label, Calibration.Curve> curves = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            curves.put(label, new Calibration.Curve(in.readFloat(), in.readFloat()));
        }
        return new Calibration(curves);
    }

    private static long difference(DataInputStream in) throws IOException {
        long value = 0;
        int part;
        int shift = 0;
        do {
            part = in.readUnsignedByte();
            value |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part > 0x7F && shift < 63);
        return value;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int index = 0; index < count; index++) {
            values[index] = in.readFloat();
        }
        return values;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return new ProblemException(ProblemCode.MODEL_UNREADABLE, "tagger");
    }
}
