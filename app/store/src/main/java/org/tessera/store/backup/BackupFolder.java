package org.tessera.store.backup;

import org.tessera.core.backup.BackupInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * A folder with backups. They are named by store and time.
 *
 * @param folder which
 * @param store the id of the store that is open, in hexadecimal
 */
record BackupFolder(Path folder, String store) {
    /** Yes: {@code tessera-0a1b2c3d-20261122T094712345Z.backup}. No: a draft, a renamed file. */
    private static final Pattern NAME = Pattern.compile("tessera-[0-9a-f]{8}-\\d{8}T\\d{9}Z\\.backup");

    /** What an interrupted backup leaves. Yes: {@code .tessera-0a1b2c3d-20261122T094712345Z.backup.part}. No: a backup. */
    private static final Pattern DRAFT = Pattern.compile("\\.tessera-[0-9a-f]{8}-\\d{8}T\\d{9}Z\\.backup\\.part");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'")
            .withZone(ZoneOffset.UTC);

    private static final int BRIEF = 8;

    private String prefix() {
        return "tessera-" + store.substring(0, BRIEF) + "-";
    }

    /** A name that no file has; the folder is made if there is none, and drafts that were left in it go. */
    Path next(Instant created) {
        try {
            Files.createDirectories(folder);
            for (Path draft : files(DRAFT)) {
                if (draft.getFileName().toString().startsWith("." + prefix())) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException notWritable) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "folder");
        }
        Path file = folder.resolve(prefix() + TIME.format(created) + ".backup");
        return Files.exists(file) ? next(created.plusMillis(1)) : file;
    }

    /** What the folder holds, newest first; a file whose first line cannot be read is not in it. */
    List<BackupInfo> list() {
        return files(NAME).stream()
                .flatMap(file -> info(file).stream())
                .sorted(Comparator.comparing(BackupInfo::created).reversed())
                .toList();
    }

    private Optional<BackupInfo> info(Path file) {
        try {
            CopyHeader header = SealedFile.header(file, CopyHeader.Form.BACKUP);
            return Optional.of(new BackupInfo(file, header.store(), header.created(), Files.size(file),
                    header.store().equals(store)));
        } catch (ProblemException | IOException noBackup) {
            return Optional.empty();
        }
    }

    private List<Path> files(Pattern name) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name.matcher(file.getFileName().toString()).matches()).toList();
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }
}
