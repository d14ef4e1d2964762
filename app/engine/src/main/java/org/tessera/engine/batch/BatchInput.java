package org.tessera.engine.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            if (found.size() < 0) {
                visitor.damaged(found, new ProblemException(ProblemCode.FILE_UNREADABLE));
            } else if (found.name().reveal().toLowerCase(Locale.ROOT).endsWith(ARCHIVE)) {
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
        } catch (IOException vanished) {
            return new BatchFile(new PhiText(String.valueOf(name).replace('\\', '/')), -1, 0, SourceFile.of(file));
        }
    }

    /** A problem of the archive is its own; whatever a visitor throws passes through. */
    private static void open(BatchFile archive, Visitor visitor) {
        try (InputStream bytes = archive.file().open();
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(bytes))) {
            int parts = 0;
            for (Optional<BatchFile> part = next(archive, zip); part.isPresent(); part = next(archive, zip)) {
                if (++parts > Limits.PARTS) {
                    throw new ArchiveProblem(ProblemCode.DOCUMENT_EXPANDS);
                }
                if (!isHidden(part.get())) {
                    visitor.accept(part.get());
                }
            }
            if (parts == 0) {
                throw new ArchiveProblem(ProblemCode.DOCUMENT_DAMAGED);
            }
        } catch (ArchiveProblem problem) {
            visitor.damaged(archive, problem);
        } catch (IOException unreadable) {
            visitor.damaged(archive, new ProblemException(ProblemCode.FILE_UNREADABLE, "archive"));
        }
    }

    /** A problem of an archive, told apart from those of what is done with its parts. */
    private static final class ArchiveProblem extends ProblemException {
        ArchiveProblem(ProblemCode problem) {
            super(problem, "archive");
        }
    }

    private static boolean isHidden(BatchFile part) {
        String name = part.name().reveal();
        return isHidden(Path.of("", name.substring(name.indexOf("!/") + 2).split("/", -1)));
    }

    private static Optional<BatchFile> next(BatchFile archive, ZipInputStream zip) {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = zip.getNextEntry();
            }
            if (entry == null) {
                return Optional.empty();
            }
            byte[] bytes = zip.readNBytes(Limits.DOCUMENT_BYTES + 1);
            if (bytes.length > Limits.DOCUMENT_BYTES) {
                throw new ArchiveProblem(ProblemCode.DOCUMENT_EXPANDS);
            }
            String name = entry.getName().replace('\\', '/');
            return Optional.of(new BatchFile(new PhiText(archive.name().reveal() + "!/" + name), bytes.length,
                    archive.modified(),
                    SourceFile.of(new PhiText(name.substring(name.lastIndexOf('/') + 1)), new PhiBytes(bytes))));
        } catch (ZipException encrypted) {
            throw new ArchiveProblem(ProblemCode.DOCUMENT_PROTECTED);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new ArchiveProblem(ProblemCode.DOCUMENT_DAMAGED);
        }
    }
}
