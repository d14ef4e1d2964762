package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.gate.GateRule;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.Route;
import org.tessera.core.readiness.AttestedRow;
import org.tessera.core.settings.SettingKey;
import org.tessera.egress.profile.ReadyMadeProfiles;
import org.tessera.engine.io.NoteFormats;
import org.tessera.formats.json.Json;

/** What the pages tell users, compared with the product. */
class UserGuideTest {
    private static final String CODES = "docs/user-guide.md";
    private static final String CLINICIAN = "docs/clinician-guide.md";
    private static final String COMPLIANCE = "docs/compliance-guide.md";
    private static final String ADMINISTRATOR = "docs/administrator-guide.md";

    /** Yes: {@code app/bin/tessera audit verify FILE} gives audit verify. No: the name of the script alone. */
    private static final Pattern COMMAND = Pattern.compile(
            "bin/tessera(?:-cli)? ([a-z]+(?: (?:verify|export|import|list|remove|show|template|check|test|make|drill|restore|set|open|purge)\\b)?)");

    @ParameterizedTest
    @EnumSource
    void theGuideHasEveryProblemInItsOwnWords(ProblemCode problem) throws IOException {
        assertThat(Pages.read(CODES)).contains("| %s | %s | %s | %s |".formatted(problem.code(), problem.whatHappened(),
                problem.whatIsSafe(), problem.whatToDo()));
    }

    @ParameterizedTest
    @EnumSource
    void theGuideNamesEveryExchangeName(IdentifierKind kind) throws IOException {
        assertThat(Pages.read(ADMINISTRATOR)).contains("`" + kind.exchangeName() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void theGuideHasARowForEachIdentifierOfTheRule(IdentifierType identifier) throws IOException {
        assertThat(Pages.read(COMPLIANCE)).contains("\n| " + identifier.letter() + " | ");
    }

    @ParameterizedTest
    @EnumSource
    void theGuideSaysWhatEachCheckOfTheGateMeansAndWhoMendsIt(GateRule rule) throws IOException {
        String row = row(CLINICIAN, "| " + rule.title() + " | ");
        switch (rule.fixer()) {
            case REVIEWER -> assertThat(row).contains("| you: ");
            case COMPLIANCE, ADMINISTRATOR -> assertThat(row).contains("| " + rule.fixer().title() + " |");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGuideHasARowForWhatAPersonAnswersFor(AttestedRow answered) throws IOException {
        assertThat(row(COMPLIANCE, "| `" + answered + "` | ")).endsWith(" | " + answered.source() + " |");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ON_DEVICE")
    void theGuideHasARowForEachRoute(Route route) throws IOException {
        JsonNode ready = Json.read(ReadyMadeProfiles.json(route)).orElseThrow();
        assertThat(row(ADMINISTRATOR, "| `" + route.id() + "` | "))
                .contains("`" + ready.path("auth").path("scheme").asText() + "`");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theGuideHasARowForEachSetting(SettingKey key) throws IOException {
        assertThat(row(ADMINISTRATOR, "| `" + key.name() + "` | ")).isNotEmpty();
    }

    static Stream<SettingKey> settings() {
        return Stream.of(SettingKey.class.getFields()).map(field -> {
            try {
                return (SettingKey) field.get(null);
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(hidden);
            }
        });
    }

    /** The one row of a page that begins so. */
    private static String row(String page, String beginning) throws IOException {
        List<String> rows = Pages.read(page).lines().filter(line -> line.startsWith(beginning)).toList();
        assertThat(rows).as(page + ": " + beginning).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void whatTheReadmeNamesAsAFormatIsRead() throws IOException {
        assertThat(Pages.read("README.md")).contains(
                "PDF, DOCX, DOC, RTF, HTML, EML, XLSX, CSV, HL7 v2, C-CDA, FHIR (JSON, NDJSON), `.txt` and `.jsonl`");
        assertThat(NoteFormats.endings()).contains("pdf", "docx", "doc", "rtf", "html", "eml", "xlsx", "csv", "hl7",
                "cda", "json", "ndjson", "txt", "jsonl");
    }

    /** The times differ from source to source, and the guide says so. */
    @Test
    void r34_theGuideTellsHowLongAnAgreementTakes() throws IOException {
        assertThat(Pages.read(COMPLIANCE)).contains("days to weeks", "4 to 8", "4 to 12 weeks", "disagree");
    }

    @Test
    void everyCommandOnAPageExists() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String page : Pages.names()) {
            for (String command : Pages.all(COMMAND, Pages.read(page))) {
                if (!isKnown(command)) {
                    unknown.add(page + ": " + command);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean isKnown(String command) {
        Terminal quiet = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.add("--help");
        return new CommandTree(quiet, Map.of()).run(words.toArray(String[]::new)) == ExitCode.OK.number();
    }
}
