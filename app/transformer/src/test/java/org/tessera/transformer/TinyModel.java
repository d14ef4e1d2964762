package org.tessera.transformer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tessera.core.digest.Sha256;

/**
 * A model of one look-up: each piece has its row of scores, whatever stands around it. Written byte by byte as the ONNX
 * format asks (onnx.proto3), so that no weights come from anywhere.
 */
final class TinyModel {
    static final List<String> VOCABULARY = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "odalys", "ferr", "##ante",
            "lives", "in", "pine", "##hollow", ",", "munoz", "the");
    static final int LABELS = 3;
    /** Sure of its answer. */
    private static final float SURE = 9;

    private TinyModel() {}

    /** What each piece is taken for: 0 nothing, 1 a patient, 2 a town. */
    private static int labelOf(String piece) {
        return switch (piece) {
            case "odalys", "ferr", "munoz" -> 1;
            case "pine" -> 2;
            default -> 0;
        };
    }

    /** The model with so many outputs for each piece. */
    static byte[] bytes(int labels) {
        ByteBuffer table = ByteBuffer.allocate(VOCABULARY.size() * labels * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (String piece : VOCABULARY) {
            for (int label = 0; label < labels; label++) {
                table.putFloat(label == labelOf(piece) ? SURE : 0);
            }
        }
        byte[] tensor = message(number(1, VOCABULARY.size()), number(1, labels), number(2, 1), text(8, "table"),
                field(9, table.array()));
        byte[] node = message(text(1, "table"), text(1, "input_ids"), text(2, "logits"), text(3, "look-up"),
                text(4, "Gather"));
        byte[] graph = message(field(1, node), text(2, "tiny"), field(5, tensor), field(11, value("input_ids", 7)),
                field(11, value("attention_mask", 7)), field(12, value("logits", 1)));
        return message(number(1, 8), field(8, message(text(1, ""), number(2, 13))), field(7, graph));
    }

    /** A tensor of two or, for scores, three dimensions of any length. */
    private static byte[] value(String name, int elementType) {
        byte[] any = field(1, text(2, "n"));
        byte[] shape = elementType == 1 ? message(any, any, any) : message(any, any);
        return message(text(1, name), field(2, field(1, message(number(1, elementType), field(2, shape)))));
    }

    private static byte[] message(byte[]... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] field : fields) {
            bytes.writeBytes(field);
        }
        return bytes.toByteArray();
    }

    private static byte[] number(int field, long value) {
        return message(varint((long) field << 3), varint(value));
    }

    private static byte[] text(int field, String value) {
        return field(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] field(int field, byte[] value) {
        return message(varint((long) field << 3 | 2), varint(value.length), value);
    }

    private static byte[] varint(long value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long rest = value;
        while (rest > 127) {
            bytes.write((int) ((rest & 127) | 128));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return bytes.toByteArray();
    }

    /** Writes a folder as a site would. */
    static Path write(Path folder, String threshold, String labels) throws IOException {
        byte[] model = bytes(LABELS);
        String vocabulary = String.join("\n", VOCABULARY) + "\n";
        Files.write(folder.resolve("model.onnx"), model);
        Files.writeString(folder.resolve("vocab.txt"), vocabulary);
        Files.writeString(folder.resolve("site-model.json"), """
                {"name":"ward-ner-1","model":{"file":"model.onnx","sha256":"%s"},
                 "vocabulary":{"file":"vocab.txt","sha256":"%s"},"lowerCase":true,"maxTokens":16,"overlap":4,
                 "threshold":%s,"labels":%s}
                """.formatted(Sha256.of(model).hex(), Sha256.of(vocabulary).hex(), threshold, labels));
        return folder;
    }

    static Path write(Path folder) throws IOException {
        return write(folder, "0.5", "[\"NONE\",\"PATIENT\",\"CITY\"]");
    }
}
