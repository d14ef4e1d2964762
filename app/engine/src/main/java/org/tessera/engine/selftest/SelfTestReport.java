package org.tessera.engine.selftest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.engine.ProductVersion;
import org.tessera.formats.json.Json;

/**
 * What came of a self-test.
 *
 * @param results of all checks, in the order in which they were made
 */
public record SelfTestReport(List<CheckResult> results) {
    public SelfTestReport {
        results = List.copyOf(results);
    }

    /** Whether every part works. */
    public boolean passed() {
        return failed().isEmpty();
    }

    /** The checks that failed. */
    public List<CheckResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** For example {@code PASS 113/113}. */
    public String verdict() {
        return "%s %d/%d".formatted(passed() ? "PASS" : "FAIL", results.size() - failed().size(), results.size());
    }

    /** All of it as text for whoever mends it: the verdict, what failed, what works. */
    public String text() {
        Stream<String> lines = Stream.concat(failed().stream(), results.stream().filter(CheckResult::passed))
                .map(CheckResult::line);
        return Stream.concat(Stream.of(verdict(), machine()), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String machine() {
        return "Tessera %s, Java %s, %s %s %s".formatted(ProductVersion.current(), Runtime.version(),
                System.getProperty("os.name", ""), System.getProperty("os.version", ""),
                System.getProperty("os.arch", ""));
    }

    /** All of it for a program. */
    public String json() {
        ObjectNode page = Json.object();
        page.put("version", ProductVersion.current());
        page.put("java", Runtime.version().toString());
        page.put("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        page.put("passed", results.size() - failed().size());
        page.put("checks", results.size());
        ArrayNode rows = page.putArray("results");
        for (CheckResult result : results) {
            ObjectNode row = rows.addObject();
            row.put("part", result.part().title());
            row.put("name", result.name());
            row.put("passed", result.passed());
            result.failure().ifPresent(why -> {
                row.put("code", why.problem().code());
                row.put("whatHappened", why.problem().whatHappened());
                row.put("detail", why.detail());
                row.put("whatToDo", why.problem().whatToDo());
            });
        }
        return Json.writePretty(page);
    }
}
