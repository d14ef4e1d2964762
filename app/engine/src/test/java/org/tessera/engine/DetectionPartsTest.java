package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.site.SiteLists;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.models.ModelRow;
import org.tessera.engine.models.ModelShelf;

class DetectionPartsTest {
    private static final Sample SAMPLE = SampleShelf.released().all().getFirst();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void areLoadedOnceForAllEngines() {
        try (DetectionParts parts = DetectionParts.released()) {
            parts.warmUp();
            DetectionParts.Loaded first = parts.loaded();

            AnalyzedNote byFirst = readOnce(parts);
            AnalyzedNote bySecond = readOnce(parts);

            assertThat(parts.loaded()).isSameAs(first);
            assertThat(bySecond.spans().equals(byFirst.spans())).isTrue();
            assertThat(byFirst.spans()).isNotEmpty();
        }
    }

    private static AnalyzedNote readOnce(DetectionParts parts) {
        try (Analysis analysis = new Analysis(parts, () -> SiteLists.NONE, Optional::empty)) {
            return analysis.analyze(SampleShelf.note(SAMPLE));
        }
    }

    @Test
    void aPartThatIsThereByNowIsLoadedWhenItIsAskedForAgain() throws IOException {
        copy("manifest.json");
        List<ModelRow> rows = ModelShelf.in(folder).rows();
        try (DetectionParts parts = DetectionParts.of(ModelShelf.in(folder));
                Analysis analysis = new Analysis(parts, () -> SiteLists.NONE, Optional::empty)) {
            assertThatThrownBy(analysis::analyzer).isInstanceOfSatisfying(ProblemException.class,
                    missing -> assertThat(missing.problem()).isEqualTo(ProblemCode.MODEL_MISSING));

            for (ModelRow row : rows) {
                copy(row.file());
            }

            assertThat(analysis.analyze(SampleShelf.note(SAMPLE)).spans()).isNotEmpty();
        }
    }

    private void copy(String file) throws IOException {
        try (InputStream in = ModelShelf.class.getResourceAsStream("/org/tessera/models/" + file)) {
            Files.copy(Objects.requireNonNull(in), folder.resolve(file));
        }
    }
}
