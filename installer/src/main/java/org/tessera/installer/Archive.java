package org.tessera.installer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** A tar.gz of a folder: sorted, one time, no owner, and no right but to run what may be run. */
final class Archive {
    private static final int PROGRAM = 0755;
    private static final int FILE = 0644;

    private Archive() {}

    /** Packs a folder with its own name as the only one at the top. */
    static void write(Path folder, Instant time, Path to) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                OutputStream gzip = new BestGzip(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Path each : Trees.files(folder)) {
                tar.putArchiveEntry(entry(folder, each, time));
                if (!Files.isSymbolicLink(each)) {
                    Files.copy(each, tar);
                }
                tar.closeArchiveEntry();
            }
        }
    }

    private static TarArchiveEntry entry(Path folder, Path file, Instant time) throws IOException {
        String name = folder.getFileName() + "/" + Trees.name(folder, file);
        TarArchiveEntry entry;
        if (Files.isSymbolicLink(file)) {
            entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
            entry.setLinkName(Files.readSymbolicLink(file).toString());
        } else {
            entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(file));
            entry.setMode(Files.isExecutable(file) ? PROGRAM : FILE);
        }
        entry.setModTime(time.toEpochMilli());
        return entry;
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
