package org.tessera.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;
import org.tessera.formats.json.KnownIdentifiersJson;

final class NoteImporterTest {
    /** CRLF, tab, emoji outside the basic plane, a combining mark, right-to-left letters. */
    private static final String EXACT = "Zoë\tcame.\r\nFine 🙂 e\u0301 \u05D0\u05D1\r\n\r\n";

    private final NoteImporter importer = NoteImporter.released();

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(int first, int second, int third, byte... rest) {
        int marks = third < 0 ? 2 : 3;
        byte[] all = new byte[marks + rest.length];
        all[0] = (byte) first;
        all[1] = (byte) second;
        if (third >= 0) {
            all[2] = (byte) third;
        }
        System.arraycopy(rest, 0, all, marks, rest.length);
        return all;
    }

    private ClinicalNote one(Path file) {
        assertThat(importer.importFrom(file)).singleElement().isInstanceOf(ImportResult.Imported.class);
        return ((ImportResult.Imported) importer.importFrom(file).getFirst()).notes().getFirst().note();
    }

    private ProblemCode problem(Path file) {
        assertThat(importer.importFrom(file)).singleElement().isInstanceOf(ImportResult.NotImported.class);
        return ((ImportResult.NotImported) importer.importFrom(file).getFirst()).problem();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(Arguments.of("UTF-8", EXACT.getBytes(StandardCharsets.UTF_8), EXACT),
                Arguments.of("UTF-8", bytes(0xEF, 0xBB, 0xBF, EXACT.getBytes(StandardCharsets.UTF_8)), EXACT),
                Arguments.of("UTF-16LE", bytes(0xFF, 0xFE, -1, EXACT.getBytes(StandardCharsets.UTF_16LE)), EXACT),
                Arguments.of("UTF-16BE", bytes(0xFE, 0xFF, -1, EXACT.getBytes(StandardCharsets.UTF_16BE)), EXACT),
                Arguments.of("UTF-16LE", "No mark, seen by Zoë.\r\n".getBytes(StandardCharsets.UTF_16LE),
                        "No mark, seen by Zoë.\r\n"),
                Arguments.of("windows-1252", "Zoë’s visit – 5 µg".getBytes(Charset.forName("windows-1252")),
                        "Zoë’s visit – 5 µg"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void keepsTheTextExactlyAndSaysWhichCharacterSetItTook(String charset, byte[] content, String text)
            throws IOException {
        ClinicalNote note = one(file("note.txt", content));
        assertThat(note.text().reveal()).isEqualTo(text);
        assertThat(note.source().charset()).isEqualTo(charset);
    }

    @Test
    void namesEachSortOfFileThatItCannotRead() throws IOException {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(problem(file("empty.txt"))).isEqualTo(ProblemCode.FILE_EMPTY);
        assertThat(problem(file("blank.txt", " \r\n\t".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ProblemCode.FILE_EMPTY);
        assertThat(problem(file("picture.txt", bytes(0x89, 0x50, 0x4E, (byte) 0, (byte) 0, (byte) 1))))
                .isEqualTo(ProblemCode.FILE_BINARY);
        assertThat(problem(file("large.txt", large))).isEqualTo(ProblemCode.FILE_TOO_LARGE);
        assertThat(problem(folder.resolve("none.txt"))).isEqualTo(ProblemCode.FILE_NOT_FOUND);
        assertThat(problem(file("note.wpd", (byte) 'a'))).isEqualTo(ProblemCode.FORMAT_UNSUPPORTED);
        assertThat(problem(file("note.docx", (byte) 'a'))).isEqualTo(ProblemCode.DOCUMENT_DAMAGED);
    }

    @Test
    void readsJsonLinesWithWhatIsKnownOfThePatient() throws IOException {
        String line = "{\"id\":\"a-1\",\"text\":\"Mr. Abara 🙂 came.\",\"known\":{\"name\":\"Wen Abara\",\"mrn\":[\"77-1\"]}}\n";
        ClinicalNote note = one(file("notes.jsonl", line.getBytes(StandardCharsets.UTF_8)));
        assertThat(note.source().label().reveal()).isEqualTo("a-1");
        assertThat(note.text().reveal()).isEqualTo("Mr. Abara 🙂 came.");
        assertThat(note.known().of(IdentifierKind.PATIENT)).hasSize(1);
        assertThat(note.known().of(IdentifierKind.MEDICAL_RECORD)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"name, PATIENT", "names, PATIENT", "NAME, PATIENT", "Date of birth, DATE", "date_of_birth, DATE",
            "addresses, STREET", "phones, PHONE", "healthPlan, HEALTH_PLAN", "OTHER_ID, OTHER", "MRN, MEDICAL_RECORD"})
    void understandsTheKeysOfKnownIdentifiersHoweverTheyAreWritten(String key, IdentifierKind kind) {
        String json = "{\"" + key + "\":\"value 7\"}";
        assertThat(KnownIdentifiersJson.read(Json.read(json).orElseThrow()).of(kind)).hasSize(1);
    }

    static Stream<Arguments> brokenLines() {
        return Stream.of(
                Arguments.of("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}", ProblemCode.DUPLICATE_ID),
                Arguments.of("{\"id\":\"a\"}", ProblemCode.JSON_LINE_INVALID),
                Arguments.of("{\"id\":\"a\",\"text\":\"b\",\"patient\":{\"id\":\"c\"}}", ProblemCode.JSON_LINE_INVALID),
                Arguments.of("{\"id\":\"a\",\"text\":\"b\",\"patient\":\" \"}", ProblemCode.JSON_LINE_INVALID),
                Arguments.of("{\"id\":\"a\",\"text\":7}", ProblemCode.JSON_LINE_INVALID),
                Arguments.of("not json", ProblemCode.JSON_LINE_INVALID), Arguments.of("\n\n", ProblemCode.FILE_EMPTY),
                Arguments.of("{\"id\":\"a\",\"text\":\"x\",\"known\":{\"shoeSize\":\"9\"}}",
                        ProblemCode.KNOWN_IDENTIFIERS_INVALID));
    }

    @ParameterizedTest
    @MethodSource("brokenLines")
    void namesWhatIsWrongWithALine(String content, ProblemCode expected) throws IOException {
        assertThat(problem(file("broken.jsonl", content.getBytes(StandardCharsets.UTF_8)))).isEqualTo(expected);
    }

    @Test
    void readsAFolderInOrderAndLeavesOneBadFileAside() throws IOException {
        file("b.txt", (byte) 'b');
        file("a.txt", (byte) 'a');
        file("c.txt");
        file("ignored.wpd", (byte) 'p');
        List<ImportResult> results = importer.importFrom(folder);
        assertThat(results).map(result -> String.valueOf(result.file().getFileName()))
                .containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(results.getLast()).isInstanceOf(ImportResult.NotImported.class);
    }

    @Test
    void saysThatAFolderHoldsNoNotes() {
        assertThatThrownBy(() -> importer.importFrom(folder)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.FOLDER_WITHOUT_NOTES));
    }
}
