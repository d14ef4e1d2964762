package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.formats.json.Json;

final class DeidPolicyTest {
    /** Two notes of one patient, of which the second tells an age over 89, and one of another. */
    private static final String LINES = """
            {"id":"1","patient":"p-7","text":"Admitted on 03/04/2015. Born in 1931. ZIP 02139-4307, Varden, MA 02139. SSN: 219-09-9999"}
            {"id":"2","patient":"p-7","text":"Seen 03/18/2015 and Tuesday. The 93-year-old man was well on March 18, 2015."}
            {"id":"3","text":"Admitted on 03/04/2015. Born in 1931."}
            """;

    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);
    private static final Pattern DATE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");

    @TempDir
    private Path folder = Path.of("");

    private CommandRun.Machine machine = CommandRun.Machine.in(folder);
    private Path notes = folder;

    @BeforeEach
    void aMachineWithNotes() {
        machine = CommandRun.Machine.in(folder);
        notes = machine.write("notes.jsonl", LINES);
    }

    private List<String> texts(String name, Object... options) throws IOException {
        Path out = folder.resolve(name);
        List<Object> words = new java.util.ArrayList<>(List.of("deid", notes, "--out", out));
        words.addAll(List.of(options));
        CommandRun run = machine.run(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return List.of(Files.readString(out.resolve("note-0001.txt")), Files.readString(out.resolve("note-0002.txt")),
                Files.readString(out.resolve("note-0003.txt")));
    }

    private JsonNode report(String name) throws IOException {
        return Json.read(Files.readString(folder.resolve(name).resolve("report.json"))).orElseThrow();
    }

    @Test
    void safeHarborLeavesTheYearAndWhatOneNoteTellsCountsInAll() throws IOException {
        List<String> texts = texts("harbor", "--mode", "redact");
        assertThat(texts.get(0))
                .contains("Admitted on [DATE 2015].", "Born in [AGE 90 or older].", "[ZIP 021]", "[SSN]")
                .doesNotContain("1931", "02139", "4307", "219-09");
        assertThat(texts.get(1)).contains("[AGE 90 or older]", "[DATE 2015]").doesNotContain("93", "18");
        assertThat(texts.get(2)).isEqualTo("Admitted on [DATE 2015]. Born in 1931.");
        assertThat(report("harbor").path("policy").asText()).isEqualTo("Safe Harbor (year only)");
        assertThat(report("harbor").path("zipsBesideState").asInt()).isEqualTo(1);
    }

    @Test
    void aLimitedDataSetKeepsDatesAgesAndZipCodes() throws IOException {
        List<String> texts = texts("limited", "--mode", "redact", "--policy", "limited-data-set");
        assertThat(texts.get(0)).contains("03/04/2015", "1931", "02139-4307", "[SSN]").doesNotContain("219-09");
        assertThat(texts.get(1)).contains("93-year-old");
        assertThat(report("limited").path("policy").asText()).isEqualTo("Limited data set");
        assertThat(report("limited").path("caveat").asText()).contains("Still protected health information");
        assertThat(report("limited").path("leftAsWritten").path("DATE").asInt()).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"redact", "token"})
    void aShiftMovesTheDatesOfACaseAlikeAndIsKeptWithIt(String mode) throws IOException {
        List<String> texts = texts("shift", "--mode", mode, "--policy", "expert-shift", "--case", "case-a");
        LocalDate first = date(texts.get(0));
        LocalDate second = date(texts.get(1));
        assertThat(ChronoUnit.DAYS.between(first, second)).isEqualTo(14);
        assertThat(first).isNotEqualTo(LocalDate.of(2015, 3, 4));
        assertThat(first.getDayOfWeek()).isEqualTo(LocalDate.of(2015, 3, 4).getDayOfWeek());
        assertThat(texts.get(1)).doesNotContain("Tuesday", "March 18, 2015", "93");
        assertThat(texts.get(0)).doesNotContain("1931", "02139", "219-09");
        assertThat(date(texts("again", "--mode", mode, "--policy", "expert-shift", "--case", "case-a").get(0)))
                .isEqualTo(first);
        assertThat(report("shift").path("policy").asText()).isEqualTo("Expert determination (shift)");
        assertThat(report("shift").toString()).doesNotContain("year only");
    }

    private static LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        assertThat(date.find()).as(text).isTrue();
        return LocalDate.parse(date.group(), US);
    }

    @Test
    void tokensStandForWholeValuesUnderSafeHarbor() throws IOException {
        List<String> texts = texts("tokens");
        assertThat(texts.get(0)).contains("[[DATE_", "[[SSN_", "[[AGE_").doesNotContain("2015", "1931", "02139");
        assertThat(report("tokens").path("mode").asText()).isEqualTo("token");
        assertThat(machine.run("audit", "verify").out()).contains("audit intact");
    }

    @Test
    void anUnknownPolicyIsRefused() {
        CommandRun run = machine.run("deid", notes, "--out", folder.resolve("out"), "--policy", "none");
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
