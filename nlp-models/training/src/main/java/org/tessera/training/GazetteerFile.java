package org.tessera.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.tessera.detect.dictionary.Gazetteer;

/** Writes a gazetteer in the form that {@link Gazetteer} reads. */
final class GazetteerFile {
    private GazetteerFile() {}

    /** The file of these entries: keys and masks of senses. The same entries give the same bytes. */
    static byte[] of(SortedMap<String, Long> entries) throws IOException {
        FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton())
                .build();
        IntsRefBuilder units = new IntsRefBuilder();
        for (Map.Entry<String, Long> entry : entries.entrySet()) {
            compiler.add(Util.toUTF16(entry.getKey(), units), entry.getValue());
        }
        byte[] body = bytes(FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()));
        CRC32 checksum = new CRC32();
        checksum.update(body);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStreamDataOutput out = new OutputStreamDataOutput(file)) {
            out.writeInt(Gazetteer.MAGIC);
            out.writeByte(Gazetteer.VERSION);
            out.writeInt((int) checksum.getValue());
            out.writeBytes(body, body.length);
        }
        return file.toByteArray();
    }

    private static byte[] bytes(FST<Long> names) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (OutputStreamDataOutput out = new OutputStreamDataOutput(body)) {
            names.save(out, out);
        }
        return body.toByteArray();
    }
}
