package org.tessera.formats.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package part by part. The same parts give the same bytes: no entry tells when it was written. */
public final class PackageWriter {
    /** The first moment that a zip entry can carry. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** A part. */
    public void part(String name, String xml) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(EPOCH);
            zip.putNextEntry(entry);
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be written", impossible);
        }
    }

    /** The finished package. */
    public byte[] finish() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be written", impossible);
        }
        return bytes.toByteArray();
    }
}
