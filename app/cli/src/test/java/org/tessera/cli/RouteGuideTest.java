package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.provider.Route;
import org.tessera.egress.profile.ReadyMadeProfiles;
import org.tessera.formats.json.Json;

/** Whoever follows the table of routes in the administrator's guide is let through by the gate. */
final class RouteGuideTest {
    private static final String DOCUMENT = "51b0c6d1f2a34b5c6d7e8f90112233445566778899aabbccddeeff0011223344";

    /** Yes: {@code fill-in-project}. */
    private static final Pattern GAP = Pattern.compile("fill-in-[a-z-]+");

    /** Yes: {@code `dedicated-endpoint`}. */
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aProfileThatIsFilledInAsTheGuideSaysIsUsable() throws IOException {
        CommandRun.Machine machine = CommandRun.Machine.in(folder);
        List<Route> routes = Stream.of(Route.values()).filter(route -> route != Route.ON_DEVICE).toList();
        for (Route route : routes) {
            CommandRun imported = machine.run("providers", "import",
                    machine.write(route.id() + ".json", filledIn(route)));
            assertThat(imported.code()).as(route.id() + ": " + imported.err()).isZero();
        }
        List<String> refused = machine.run("providers", "list")
                .out()
                .lines()
                .filter(line -> !line.contains("usable"))
                .toList();
        assertThat(refused).isEmpty();
        assertThat(routes).hasSize(12);
    }

    private String filledIn(Route route) throws IOException {
        String ready = ReadyMadeProfiles.json(route).replace("fill-in-model-id", model(route));
        ObjectNode profile = (ObjectNode) Json.read(GAP.matcher(ready).replaceAll("hospital")).orElseThrow();
        List<String> besides = besides(route);
        if (besides.contains("released")) {
            ((ObjectNode) profile.get("models").get(0)).put("released", "2026-03-05");
        }
        if (profile.path("boundary").asText().equals("vendor")) {
            evidence(profile, besides);
        }
        return profile.toString();
    }

    /** What the last column of the route's row asks for. */
    private static List<String> besides(Route route) throws IOException {
        String row = Pages.read("docs/administrator-guide.md")
                .lines()
                .filter(line -> line.startsWith("| `" + route.id() + "` |"))
                .findFirst()
                .orElseThrow();
        String last = row.substring(0, row.length() - 1).strip();
        return Pages.all(CODE, last.substring(last.lastIndexOf('|') + 1));
    }

    private void evidence(ObjectNode profile, List<String> besides) {
        profile.put("tier", "business");
        profile.putObject("agreement")
                .put("state", "executed")
                .put("executedOn", "2026-03-02")
                .put("document", DOCUMENT)
                .put("reviewer", "Dana Okafor");
        List<String> settings = new ArrayList<>(
                List.of("zero-data-retention", "training-opt-out", "training-terms", "region"));
        besides.stream()
                .filter(word -> !word.equals("released") && !word.equals("data-zone-deployment"))
                .forEach(settings::add);
        ArrayNode attestations = profile.putArray("attestations");
        settings.forEach(setting -> attestations.addObject()
                .put("setting", setting)
                .put("by", "Dana Okafor")
                .put("on", today.minusDays(3).toString())
                .put("expires", today.plusDays(80).toString()));
        profile.putArray("chain")
                .addObject()
                .put("name", "Data Centres")
                .put("service", "machines")
                .put("agreement", true);
    }

    /** A name with a date or a version, as the table of evidence asks for. */
    private static String model(Route route) {
        return switch (route) {
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> "us.anthropic.claude-z-20260301-v1:0";
            case VERTEX_CLAUDE -> "claude-z@20260301";
            case VERTEX_GEMINI -> "gemini-z-flash-001";
            case ANTHROPIC -> "claude-z-20260301";
            case NEBIUS, NEBIUS_COMPLETIONS -> "meta-llama/Llama-3.3-70B-Instruct";
            case AZURE_OPENAI, AZURE_OPENAI_V1, OPENAI, OPENAI_CHAT, OPENAI_COMPLETIONS, ON_DEVICE ->
                "model-2026-03-05";
        };
    }
}
