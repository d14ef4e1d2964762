package org.tessera.formats;

import java.util.function.Consumer;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemException;

/**
 * Reads the notes of one file format. To add a format: write one and add a line to the engine's list of formats.
 *
 * <p>Nothing that a file says is done: no link, entity, macro or program is followed or run, nothing is written beside the
 * result, and a file that grows beyond {@link Limits} is refused by name.
 */
public interface NoteFormat {
    /** Which format this is. */
    NoteSource.Format format();

    /** Whether files of this name are read here; by the ending, in any case. */
    boolean reads(String fileName);

    /**
     * Hands out the notes of a file in order; at least one. Formats whose files hold many notes read one after the other and
     * keep none of them.
     *
     * @throws ProblemException with an {@code IO} code. Notes handed out before are whole
     */
    void read(SourceFile file, Consumer<ReadNote> notes);

    /**
     * The characters of one place, read anew from the source of a note. {@link SourceMap} and this agree.
     *
     * @param source what {@link ReadNote#source()} is
     * @param path the path of a {@link SourcePlace}
     * @throws ProblemException {@link org.tessera.core.problem.ProblemCode#DOCUMENT_DAMAGED} if there is no such place
     */
    String valueAt(PhiBytes source, String path);
}
