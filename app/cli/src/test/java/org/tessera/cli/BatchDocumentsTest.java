package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of several formats on their way into a folder. */
final class BatchDocumentsTest {
    private static final String HL7 = """
            MSH|^~\\&|WARD|Tri-Rivers General|LAB|LAB|20260301101500||ORU^R01|M1|P|2.5.1\r\
            PID|1||MR4471902^^^TRG^MR||Ferrante^Odalys^Q||19510719|F|||12 Alder Lane^^Dunmore^PA^15213||(412)555-0142\r\
            PV1|1|I|4W||||1234567^Abara^Wendell\r\
            OBX|1|TX|11506-3^Progress note^LN||Ms. Ferrante was seen by Dr. Abara. Odalys denies chest pain.||||||F\r""";

    private static final String HTML = """
            <html><head><title>Visit of Zelda Marchetti</title></head><body><!-- Zelda --><p>Patient: Zelda Marchetti,
            DOB 04/05/1960</p><p>She is well.</p><img src="face.png" alt="Zelda"></body></html>""";

    @TempDir
    private Path folder = Path.of("");

    private CommandRun.Machine machine = CommandRun.Machine.in(folder);
    private Path in = folder;
    private Path out = folder;

    @BeforeEach
    void aFolderOfDocuments() throws IOException {
        machine = CommandRun.Machine.in(folder);
        in = folder.resolve("in");
        Files.createDirectories(in.resolve("deeper"));
        out = folder.resolve("out");
        Files.writeString(in.resolve("Odalys Ferrante.hl7"), HL7);
        Files.writeString(in.resolve("deeper/visit.html"), HTML);
        Files.writeString(in.resolve("torn.pdf"), "%PDF-1.7 torn");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachDocumentComesOutInItsFormatWithoutIdentifiersAndABadOneIsSaid() throws IOException {
        CommandRun run = machine.run("batch", in, "--out", out);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("torn.pdf", "IO-1014");
        assertThat(run.out()).contains("3 files, 2 notes written", "1 files with problems");
        assertThat(names()).containsExactly("attestation.txt", "note-000001-draft.hl7", "note-000002-draft.html",
                "report.json");
        assertThat(Files.readString(out.resolve("note-000001-draft.hl7"))).startsWith("MSH|^~\\&|")
                .contains("denies chest pain")
                .doesNotContain("Ferrante", "Odalys", "4471902", "Abara", "Alder", "Dunmore", "0719", "555-0142");
        assertThat(Files.readString(out.resolve("note-000002-draft.html"))).contains("She is well.")
                .doesNotContain("Zelda", "Marchetti", "04/05", "face.png");
        assertThat(Files.readString(out.resolve("attestation.txt"))).contains("(R)", "1 pictures")
                .doesNotContain("Odalys");
        assertThat(Files.readString(folder.resolve("out-results.jsonl"))).contains("Odalys Ferrante.hl7");
    }

    @Test
    void secondRunDoesNothingAgainAndTextIsWrittenOnDemand() throws IOException {
        machine.run("batch", in, "--out", out);
        CommandRun again = machine.run("batch", in, "--out", out);
        assertThat(again.out()).contains("3 files, 2 notes written");
        assertThat(names()).contains("note-000001-draft.hl7");
        CommandRun text = machine.run("batch", in, "--out", out, "--form", "text");
        assertThat(text.out()).contains("2 notes written");
        assertThat(names()).contains("note-000003-draft.txt", "note-000004-draft.txt")
                .doesNotContain("note-000001-draft.hl7");
    }

    @Test
    void outputIsNeverPutAmongTheNotes() {
        CommandRun run = machine.run("batch", in, "--out", in.resolve("out"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("IO-1011");
    }
}
