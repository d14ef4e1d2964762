package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.site.SiteLists;
import org.tessera.engine.models.ModelShelf;

final class AnalysisTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMissingModelIsNamedEachTimeAndOnClosingToo() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(ModelShelf.class.getResourceAsStream("/org/tessera/models/manifest.json"))) {
            Files.copy(in, folder.resolve("manifest.json"));
        }
        assertThatThrownBy(() -> {
            try (Analysis analysis = new Analysis(DetectionParts.of(ModelShelf.in(folder)), () -> SiteLists.NONE,
                    Optional::empty)) {
                assertThatThrownBy(analysis::analyzer).isInstanceOf(ProblemException.class);
                analysis.analyzer();
            }
        }).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.MODEL_MISSING));
    }
}
