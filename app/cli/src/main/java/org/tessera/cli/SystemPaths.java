package org.tessera.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;

/**
 * Paths as the command line was given them. A process whose locale knows only ASCII gets other letters as marks that no file has:
 * that is told by name, before anything is read or written.
 */
final class SystemPaths {
    private SystemPaths() {}

    /** Has a command line read paths this way. */
    static void readIn(CommandLine line, Terminal terminal) {
        ITypeConverter<Path> converter = SystemPaths::read;
        line.registerConverter(Path.class, converter);
        IParameterExceptionHandler usual = line.getParameterExceptionHandler();
        line.setParameterExceptionHandler((wrong, args) -> {
            if (wrong.getCause() instanceof ProblemException problem) {
                terminal.tell(problem.problem(), problem.detail());
                return ExitCode.PROBLEM.number();
            }
            return usual.handleParseException(wrong, args);
        });
    }

    /**
     * A path.
     *
     * @throws ProblemException {@link ProblemCode#PATH_NOT_SPELLED} if the system cannot spell it
     */
    static Path read(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unspelled) {
            throw new ProblemException(ProblemCode.PATH_NOT_SPELLED);
        }
    }
}
