package org.tessera.desktop.about;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.ProductVersion;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.models.ModelRow;
import org.tessera.engine.models.ModelShelf;

/**
 * What this installation is.
 *
 * @param version of Tessera
 * @param runtime the Java runtime and who made it
 * @param system the operating system
 * @param stateFolder where state is kept
 * @param installation where the program lies; empty when it was started from no door's jar
 * @param licenceTexts the folder with the texts of the licences; empty if there is none
 * @param models what detection rests on; none if that cannot be read
 * @param libraries what is shipped and is not our own; none if that cannot be read
 * @param problems what could not be read
 */
public record AboutFacts(String version, String runtime, String system, Path stateFolder, Optional<Path> installation,
        Optional<Path> licenceTexts, List<ModelRow> models, List<ThirdParty> libraries, List<Problem> problems) {
    public AboutFacts {
        models = List.copyOf(models);
        libraries = List.copyOf(libraries);
        problems = List.copyOf(problems);
    }

    /** The facts of this process. Reads files, so not for the toolkit's thread. */
    public static AboutFacts of(Path stateFolder, Optional<Installation> installed) {
        Read<ModelRow> models = Read.of(() -> ModelShelf.released().rows());
        Read<ThirdParty> libraries = Read.of(ThirdParty::all);
        List<Problem> problems = Stream.of(models.problem(), libraries.problem()).flatMap(Optional::stream).toList();
        return new AboutFacts(ProductVersion.current(),
                "%s, %s".formatted(Runtime.version(), System.getProperty("java.vendor", "")),
                "%s %s, %s".formatted(System.getProperty("os.name", ""), System.getProperty("os.version", ""),
                        System.getProperty("os.arch", "")),
                stateFolder.toAbsolutePath(), installed.map(Installation::folder),
                installed.map(Installation::legal).filter(Files::isDirectory), models.rows(), libraries.rows(),
                problems);
    }

    private record Read<T>(List<T> rows, Optional<Problem> problem) {
        static <T> Read<T> of(Supplier<List<T>> reading) {
            try {
                return new Read<>(reading.get(), Optional.empty());
            } catch (ProblemException missing) {
                return new Read<>(List.of(), Optional.of(Problem.of(missing)));
            }
        }
    }
}
