package org.tessera.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Where output may go: never over the notes that it is made from. */
final class OutputPlace {
    /** What {@code deid} calls its files. Yes: {@code note-0001.txt}. No: {@code note.txt}. */
    private static final Pattern WRITTEN = Pattern.compile("note-\\d{4,}\\.txt|report\\.json");

    private OutputPlace() {}

    /** @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} if the output exists and is the input or lies among it */
    static void requireApart(Path in, Path out) {
        try {
            if (!Files.exists(in)) {
                return;
            }
            if (Files.exists(out) && isAmong(in.toRealPath(), out.toRealPath())) {
                throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "it would take the place of a note");
            }
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    /** @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} if the output lies within the input: it would be read as input */
    static void requireOutside(Path in, Path out) {
        Path from = in.toAbsolutePath().normalize();
        Path to = out.toAbsolutePath().normalize();
        if (to.startsWith(from) || (Files.isRegularFile(from) && from.startsWith(to))) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "it would lie among the notes");
        }
    }

    private static boolean isAmong(Path in, Path out) {
        boolean inFolder = Files.isDirectory(in) && in.equals(out.getParent());
        boolean sameName = out.equals(in.getParent()) && WRITTEN.matcher(String.valueOf(in.getFileName())).matches();
        return in.equals(out) || inFolder || sameName;
    }
}
