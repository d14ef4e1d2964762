package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.fixture.GoldReviewer;
import org.tessera.desktop.fixture.ReviewDesktop;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.formats.json.Json;

/** How many keys a reviewer needs on the sample notes who knows every identifier of them, on what the machine really found. */
final class KeyCountTest {
    private static Map<String, List<GoldReviewer.Gold>> gold() throws IOException {
        Path list = Path.of(System.getProperty("tessera.root"), "assets", "src", "main", "resources", "org", "tessera",
                "assets", "samples", "samples.json");
        List<JsonNode> rows = new ArrayList<>();
        Json.read(Files.readString(list)).orElseThrow().forEach(rows::add);
        return rows.stream().collect(Collectors.toMap(row -> row.path("id").asText(), KeyCountTest::spans));
    }

    private static List<GoldReviewer.Gold> spans(JsonNode row) {
        List<GoldReviewer.Gold> spans = new ArrayList<>();
        row.path("spans")
                .forEach(span -> spans
                        .add(new GoldReviewer.Gold(new TextSpan(span.path("start").asInt(), span.path("end").asInt()),
                                IdentifierKind.valueOf(span.path("kind").asText()))));
        return spans;
    }

    @Test
    void oneKeyForACorrectSpanAndAtMostThreeForAWrongOne(TestReporter reporter) throws IOException {
        Map<String, List<GoldReviewer.Gold>> gold = gold();
        List<GoldReviewer.Count> counts = new ArrayList<>();
        try (DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
                (profiles, secrets) -> List.of())) {
            for (Sample sample : SampleShelf.released().all()) {
                var note = SampleShelf.note(sample);
                engine.add(note);
                ReviewDesktop desktop = new ReviewDesktop(ReviewSession.of(engine.analyze(note.id())),
                        InstantSource.system());
                GoldReviewer.Count count = new GoldReviewer(desktop, gold.getOrDefault(sample.id(), List.of()))
                        .review();
                reporter.publishEntry(sample.id(), count.toString());
                counts.add(count);
            }
        }
        int correct = sum(counts, GoldReviewer.Count::correct);
        int wrong = sum(counts, GoldReviewer.Count::wrong);
        reporter.publishEntry("all", "%d correct spans with %d keys, %d wrong ones with %d keys".formatted(correct,
                sum(counts, GoldReviewer.Count::correctKeys), wrong, sum(counts, GoldReviewer.Count::wrongKeys)));
        assertThat(correct).isGreaterThan(200);
        assertThat(sum(counts, GoldReviewer.Count::correctKeys)).isLessThanOrEqualTo(correct);
        assertThat(counts).allMatch(count -> count.mostKeys() <= 3);
    }

    private static int sum(List<GoldReviewer.Count> counts, Function<GoldReviewer.Count, Integer> figure) {
        return counts.stream().mapToInt(figure::apply).sum();
    }
}
