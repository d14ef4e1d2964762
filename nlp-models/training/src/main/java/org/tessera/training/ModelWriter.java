package org.tessera.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.tessera.detect.learned.Calibration;
import org.tessera.detect.learned.Label;
import org.tessera.detect.learned.ModelFile;
import org.tessera.detect.learned.Weights;

/** Writes the form that {@link ModelFile} reads, with weights pruned and rounded to whole units. */
final class ModelWriter {
    private static final int MOST_UNITS = 127;

    private final float leastWeight;

    ModelWriter(float leastWeight) {
        this.leastWeight = leastWeight;
    }

    byte[] write(LexiconBuilder lexicon, CrfTrainer trainer, float cut, Calibration calibration) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(
                    new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)))) {
                entries(lexicon.entries(), out);
                out.writeFloat(lexicon.judge().scale());
                out.write(lexicon.judge().weights());
                weights(trainer.weights(), out);
                for (float[] table : trainer.transitions()) {
                    for (float value : table) {
                        out.writeFloat(value);
                    }
                }
                out.writeFloat(cut);
                for (Label label : Label.values()) {
                    out.writeFloat(calibration.curve(label).slope());
                    out.writeFloat(calibration.curve(label).offset());
                }
            }
            return framed(packed.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] framed(byte[] body) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(ModelFile.MAGIC);
        out.writeByte(ModelFile.VERSION);
        out.writeInt((int) checksum.getValue());
        out.write(body);
        return file.toByteArray();
    }

    private static void entries(SortedMap<Integer, Long> entries, DataOutputStream out) throws IOException {
        out.writeInt(entries.size());
        long before = Integer.MIN_VALUE;
        for (int hash : entries.keySet()) {
            difference(hash - before, out);
            before = hash;
        }
        for (long entry : entries.values()) {
            out.writeInt((int) entry);
            out.writeByte((int) (entry >>> 32));
        }
    }

    private void weights(float[] weights, DataOutputStream out) throws IOException {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float unit = largest / MOST_UNITS;
        int rows = weights.length / Weights.STRIDE;
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            kept += isKept(weights, row) ? 1 : 0;
        }
        out.writeFloat(unit);
        out.writeInt(kept);
        int before = 0;
        for (int row = 0; row < rows; row++) {
            if (isKept(weights, row)) {
                difference(row - before, out);
                before = row;
                for (int label = 0; label < Label.COUNT; label++) {
                    out.writeByte(Math.round(weights[row * Weights.STRIDE + label] / unit));
                }
            }
        }
    }

    private boolean isKept(float[] weights, int row) {
        for (int label = 0; label < Label.COUNT; label++) {
            if (Math.abs(weights[row * Weights.STRIDE + label]) >= leastWeight) {
                return true;
            }
        }
        return false;
    }

    private static void difference(long value, DataOutputStream out) throws IOException {
        long rest = value;
        while (rest > 0x7F) {
            out.writeByte((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }
}
