package org.tessera.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

final class WholeFileTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> files() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void replacesAFileInOneStep() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "before");
        WholeFile.write(file, out -> out.append("after é"));
        assertThat(file).hasContent("after é");
        assertThat(files()).containsExactly("out.txt");
    }

    @Test
    void leavesWhatWasThereWhenWritingFailsInTheMiddle() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "before");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.append("half");
            throw new IOException("no space left");
        })).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN));
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("out.txt");
    }

    @Test
    void makesTheFolderAndNamesAPlaceThatCannotBeOne() throws IOException {
        WholeFile.write(folder.resolve("new/deep/out.txt"), out -> out.append("x"));
        assertThat(folder.resolve("new/deep/out.txt")).hasContent("x");
        Path file = Files.writeString(folder.resolve("plain"), "x");
        assertThatThrownBy(() -> WholeFile.write(file.resolve("out.txt"), out -> out.append("x")))
                .isInstanceOf(ProblemException.class);
    }
}
