package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** State folder, inputs, outputs, profiles, keys and backups under paths that are hard to spell, and longer than 260 characters. */
final class OddPathsTest {
    private static final String NOTE = """
            Patient: Odalys Ferrante    MRN: 4471-90236
            HISTORY OF PRESENT ILLNESS
            Odalys Ferrante came on March 3, 2024 with chest pain for 2 hours.
            MEDICATIONS
            lisinopril 10 mg daily
            """;

    /** Blanks, marks of addresses and shells, precomposed and combining letters, letters of three and four bytes. */
    private static final List<String> NAMES = List.of("Füllung  mit blanks", "#1 100%25 a+b & 'quoted' (x)",
            "Ze\u0301brano", "診療記録 \u05E2\u05D9\u05E8", "🙂 👩‍⚕️", "long-".repeat(30), "longer-".repeat(16));

    @TempDir
    private Path folder = Path.of("");

    private Path odd = Path.of("");
    private CommandRun.Machine machine = CommandRun.Machine.in(Path.of(System.getProperty("java.io.tmpdir")));

    @BeforeEach
    void aMachine() throws IOException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "this process cannot spell the names");
        odd = folder;
        for (String name : NAMES) {
            odd = odd.resolve(name);
        }
        Files.createDirectories(odd);
        assertThat(odd.toString().length()).isGreaterThan(260);
        machine = CommandRun.Machine.in(odd);
    }

    private CommandRun ok(Object... arguments) {
        CommandRun run = machine.run(arguments);
        assertThat(run.code()).as(String.join(" ", Stream.of(arguments).map(Object::toString).toList()) + run.err())
                .isZero();
        return run;
    }

    @Test
    void everyMainCommandWorksThere() throws IOException {
        Path note = machine.write("nötiz #1 診 🙂.txt", NOTE);
        ok("detect", note, odd.resolve("gefunden ü.jsonl"));
        assertThat(odd.resolve("gefunden ü.jsonl")).content().contains("nötiz #1 診 🙂.txt");
        ok("deid", note, "--out", odd.resolve("aus gabe é"), "--mode", "redact");
        assertThat(odd.resolve("aus gabe é").resolve("note-0001.txt")).content().doesNotContain("Ferrante");
        Path inputs = Files.createDirectory(odd.resolve("eingang 漢"));
        Files.copy(note, inputs.resolve("ä b%20c.txt"));
        ok("batch", inputs, "--out", odd.resolve("stapel 🙂"));
        CommandRun asked = ok("ask", note, "--task", "referral", "--profile", "on-device", "--confirm-all",
                "--signed-by", "Ada Reviewer");
        assertThat(asked.out()).contains("Odalys Ferrante");
        Path profile = machine.write("profil ü #.json",
                "{\"name\":\"ward-llm\",\"baseUrl\":\"http://localhost:8000/v1\",\"model\":\"small-model\"}");
        ok("providers", "import", profile, "--key-file", machine.write("schlüssel 🔑.txt", "sk-1\n"));
        ok("providers", "export", "ward-llm", odd.resolve("heraus é.json"));
        ok("audit", "export", odd.resolve("prüfung ü.jsonl"));
        assertThat(ok("audit", "verify", odd.resolve("prüfung ü.jsonl")).out()).contains("intact");
        Path backups = odd.resolve("sicherung ñ");
        ok("backup", "make", backups);
        assertThat(ok("state").out()).contains(odd.toString(), "store");
        try (Stream<Path> made = Files.list(backups)) {
            Path backup = made.findFirst().orElseThrow();
            ok("backup", "drill", backup);
            machine = CommandRun.Machine.in(Files.createDirectory(odd.resolve("zurück")));
            ok("backup", "restore", backup);
            assertThat(ok("audit", "verify").out()).startsWith("audit intact");
        }
        assertThat(odd.resolve("home").resolve("logs")).doesNotExist();
    }

    /** Java decodes arguments and variables by the locale: one of ASCII loses all other letters. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aLocaleThatCannotSpellThePathIsToldByName() throws IOException, InterruptedException {
        Path note = machine.write("nötiz.txt", NOTE);
        assertThat(inPlainLocale(Map.of(), "detect", note.toString(), "out.jsonl")).contains("IO-1021", "1 <- exit");
        assertThat(inPlainLocale(Map.of("TESSERA_HOME", odd.toString()), "state")).contains("IO-1021", "1 <- exit");
        assertThat(inPlainLocale(Map.of("TESSERA_HOME", folder.toString()), "state")).contains("0 <- exit");
    }

    private String inPlainLocale(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said, StandardCharsets.UTF_8) + process.exitValue() + " <- exit";
    }
}
