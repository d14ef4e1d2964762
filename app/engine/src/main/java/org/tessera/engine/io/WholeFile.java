package org.tessera.engine.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.OutputBytes;
import org.tessera.store.output.OutputPlace;
import org.tessera.store.output.WholeOutput;

/** Writes a file of text whole or not at all, as the store writes its own. */
public final class WholeFile {
    private WholeFile() {}

    /** What writes the content. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Writes text in UTF-8; its folder is made if there is none.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}, also for a place inside a state folder
     */
    public static void write(Path file, Content content) {
        makeFolder(OutputPlace.require(file).resolveSibling(""));
        WholeOutput.write(file, bytes -> {
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
            return file;
        });
    }

    /**
     * Writes bytes; its folder is made if there is none.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}, also for a place inside a state folder
     */
    public static void write(Path file, OutputBytes content) {
        makeFolder(OutputPlace.require(file).resolveSibling(""));
        WholeOutput.write(file, bytes -> {
            bytes.write(content.array());
            return file;
        });
    }

    /**
     * Writes bytes into a file that is not there yet, so that nothing that somebody keeps is written over.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public static void writeNew(Path file, OutputBytes content) {
        if (Files.exists(OutputPlace.require(file), LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "there is a file of that name");
        }
        write(file, content);
    }

    /**
     * Makes a folder with all above it.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notMade) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "folder");
        }
    }
}
