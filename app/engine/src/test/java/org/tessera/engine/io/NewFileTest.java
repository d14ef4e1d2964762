package org.tessera.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.OutputBytes;

class NewFileTest {
    private static final OutputBytes CONTENT = new OutputBytes("[NAME] was seen.".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void fileThatIsNotThereIsWritten() throws IOException {
        Path file = folder.resolve("document-redacted.txt");
        WholeFile.writeNew(file, CONTENT);
        assertThat(file).hasBinaryContent(CONTENT.array());
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void fileThatIsThereIsNeverWrittenOver() throws IOException {
        Path input = Files.writeString(folder.resolve("note.txt"), "Ines Abernathy was seen.");
        assertThatThrownBy(() -> WholeFile.writeNew(input, CONTENT)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("there is a file of that name");
        assertThat(input).hasContent("Ines Abernathy was seen.");
    }

    @Test
    void choosersKnowTheEndingsThatAreRead() {
        assertThat(NoteFormats.endings()).contains("txt", "jsonl")
                .allMatch(ending -> NoteFormats.all().stream().anyMatch(format -> format.reads("X." + ending)));
    }
}
