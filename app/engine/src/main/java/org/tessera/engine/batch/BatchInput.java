package org.tessera.engine.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;
import org.tessera.formats.SourceFile;

/**
 * The files of a batch: one file, a folder with all below it, and what zip archives hold. Hidden files and links are left out,
 * archives within archives are not opened.
 */
public final class BatchInput {
    private static final String ARCHIVE = ".zip";

    private final Path in;

    /** Sees one file after the other. */
    public interface Visitor extends Consumer<BatchFile> {
        /** An archive that could not be read to its end. */
        void damaged(BatchFile archive, ProblemException problem);
    }

    /** Reads a file, an archive or a folder. */
    public BatchInput(Path in) {
        this.in = in;
    }

    /**
     * Shows every file, ordered by name; archives are opened once reached.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND} or {@link ProblemCode#FILE_UNREADABLE} for the input itself
     */
    public void each(Visitor visitor) {
        if (!Files.exists(in)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        }
        for (Path file : files()) {
            BatchFile found = file(file);
            if (found.name().reveal().toLowerCase(Locale.ROOT).endsWith(ARCHIVE)) {
                open(found, visitor);
            } else {
                visitor.accept(found);
            }
        }
    }

    /** How many files there are, an archive counted as one. */
    public int count() {
        return files().size();
    }

    private List<Path> files() {
        if (Files.isRegularFile(in)) {
            return List.of(in);
        }
        try (Stream<Path> found = Files.walk(in)) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHidden(in.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static boolean isHidden(Path within) {
        for (Path part : within) {
            if (part.toString().startsWith(".") && !part.toString().equals("..")) {
                return true;
            }
        }
        return false;
    }

    private BatchFile file(Path file) {
        Path name = Files.isRegularFile(in) ? file.getFileName() : in.relativize(file);
        try {
            return new BatchFile(new PhiText(String.valueOf(name).replace('\\', '/')), Files.size(file),
                    Files.getLastModifiedTime(file).toMillis(), SourceFile.of(file));
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static void open(BatchFile archive, Visitor visitor) {
        try (InputStream bytes = archive.file().open();
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(bytes))) {
            entries(archive, zip, visitor);
        } catch (ProblemException problem) {
            visitor.damaged(archive, problem);
        } catch (ZipException encryptedOrDamaged) {
            visitor.damaged(archive, new ProblemException(ProblemCode.DOCUMENT_PROTECTED, "archive"));
        } catch (IOException | IllegalArgumentException damaged) {
            visitor.damaged(archive, new ProblemException(ProblemCode.DOCUMENT_DAMAGED, "archive"));
        }
    }

    private static void entries(BatchFile archive, ZipInputStream zip, Visitor visitor) throws IOException {
        int parts = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++parts > Limits.PARTS) {
                throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS, "archive");
            }
            String name = entry.getName().replace('\\', '/');
            if (!entry.isDirectory() && !isHidden(Path.of("", name.split("/")))) {
                byte[] bytes = zip.readNBytes(Limits.DOCUMENT_BYTES + 1);
                if (bytes.length > Limits.DOCUMENT_BYTES) {
                    throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS, "archive");
                }
                String last = name.substring(name.lastIndexOf('/') + 1);
                visitor.accept(new BatchFile(new PhiText(archive.name().reveal() + "!/" + name), bytes.length,
                        archive.modified(), SourceFile.of(new PhiText(last), new PhiBytes(bytes))));
            }
        }
        if (parts == 0) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED, "archive");
        }
    }
}
