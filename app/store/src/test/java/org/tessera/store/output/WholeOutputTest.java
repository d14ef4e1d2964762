package org.tessera.store.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.vault.CaseId;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.audit.AuditFile;
import org.tessera.store.sample.SampleNotes;

class WholeOutputTest {
    @TempDir
    Path folder;

    private static String write(Path file) {
        return WholeOutput.write(file, out -> {
            out.write("after".getBytes(StandardCharsets.UTF_8));
            return "written";
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesAPlainFileAndLeavesNoDraft() throws IOException {
        Path file = Files.writeString(folder.resolve("out.txt"), "before, which was longer");
        assertThat(write(file)).isEqualTo("written");
        assertThat(file).hasContent("after");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughNoLinkThatSomebodyPlanted() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "somebody's");
        Path linked = Files.createSymbolicLink(folder.resolve("linked.txt"), other);
        Path draft = Files.createSymbolicLink(folder.resolve("out.txt.part"), other);
        try (Store store = TestStores.inMemory()) {
            assertThat(Problems.of(() -> AuditFile.write(store.audit(), linked)))
                    .isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
            AuditFile.write(store.audit(), folder.resolve("out.txt"));
        }
        assertThat(other).hasContent("somebody's");
        assertThat(draft).isSymbolicLink();
    }

    @Test
    void writesNothingIntoAStateFolder() {
        Path home = folder.resolve("home");
        try (Store store = TestStores.open(home)) {
            store.worklist().add(new CaseId("case-1"), SampleNotes.analyzed("note-1", "{CITY|Aa} b"));
            for (Path file : List.of(home.resolve("tessera.db"), home.resolve("new.jsonl"),
                    home.resolve("deep/new.jsonl"), home.resolve("deep/../new.jsonl"))) {
                assertThat(Problems.of(() -> AuditFile.write(store.audit(), file)))
                        .isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
            }
            assertThat(Problems.of(() -> store.backups().make(home.resolve("backups"))))
                    .isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
            assertThat(Problems.of(() -> store.cases()
                    .export(new CaseId("case-1"), home.resolve("one.case"), "words for one file alone".toCharArray())))
                    .isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
        }
        TestStores.open(home).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesNothingIntoAStateFolderThatIsReachedByALink() throws IOException {
        Path home = folder.resolve("home");
        TestStores.open(home).close();
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), home);
        assertThat(Problems.of(() -> write(linked.resolve("new/out.txt")))).isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
    }
}
