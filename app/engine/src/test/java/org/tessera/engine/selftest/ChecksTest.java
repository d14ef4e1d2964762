package org.tessera.engine.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;

final class ChecksTest {
    private final List<String> lines = new ArrayList<>();
    private final Checks checks = new Checks(result -> lines.add(result.line()));

    @Test
    void whateverIsThrownIsOneLineAndTheOthersGoOn() {
        checks.of("named", () -> {
            throw new ProblemException(ProblemCode.MODEL_MISSING, "tagger");
        });
        checks.of("library", () -> {
            throw new UnsatisfiedLinkError("libtessera.so: cannot open\n  at a place");
        });
        checks.of("initializer", () -> {
            throw new ExceptionInInitializerError(new IllegalStateException("no file"));
        });
        checks.of("resource", () -> Objects.requireNonNull(missing(), "words.txt"));
        checks.of("disk", () -> {
            throw new IOException("No space left on device");
        });
        checks.of("depth", ChecksTest::endless);
        checks.of("works", () -> "yes");
        assertThat(lines).containsExactly("FAILED  named: MD-2001 A part that detection needs is missing. (tagger)",
                "FAILED  library: IN-9003 A part of this installation is missing or cannot be loaded."
                        + " (UnsatisfiedLinkError: libtessera.so: cannot open)",
                "FAILED  initializer: IN-9003 A part of this installation is missing or cannot be loaded."
                        + " (ExceptionInInitializerError, by IllegalStateException: no file)",
                "FAILED  resource: IN-9001 Something happened that should not. (NullPointerException: words.txt)",
                "FAILED  disk: IN-9001 Something happened that should not. (IOException: No space left on device)",
                "FAILED  depth: IN-9001 Something happened that should not. (StackOverflowError)", "ok      works");
        assertThat(checks.report().verdict()).isEqualTo("FAIL 1/7");
    }

    private static @Nullable String missing() {
        return null;
    }

    @SuppressWarnings("InfiniteRecursion")
    private static String endless() {
        return endless();
    }

    @Test
    void whatNeedsAFailedCheckFailsUntriedForTheSameReason() {
        Tried<String> broken = checks.of("manifest", () -> {
            throw new ProblemException(ProblemCode.MODEL_ALTERED, "manifest.json");
        });
        checks.with(broken, "table", String::length);
        checks.with(checks.of("list", () -> "four"), "length", String::length);
        assertThat(lines.get(1)).isEqualTo("FAILED  table: MD-2002 A part that detection needs is not the one that was"
                + " released: its checksum differs. (not tried: manifest)");
        assertThat(lines.get(3)).isEqualTo("ok      length");
    }

    @Test
    void aPartThatCannotEvenBeginIsACheckToo() {
        checks.part(Part.ROOMS, () -> {
            throw new NoClassDefFoundError("org/example/Room");
        });
        assertThat(lines).containsExactly("FAILED  rooms: IN-9003 A part of this installation is missing or cannot be"
                + " loaded. (NoClassDefFoundError: org/example/Room)");
    }

    @Test
    void theReportSaysWhatFailedFirstAndInJsonWhatToDo() {
        checks.part(Part.KNOWLEDGE, () -> checks.of("works", () -> "yes"));
        checks.holds("does not hold", () -> false);
        SelfTestReport report = checks.report();
        assertThat(report.text().lines().toList()).hasSize(4)
                .startsWith("FAIL 1/2")
                .endsWith("FAILED  does not hold: IN-9004 A part of this installation does not do what it has to.",
                        "ok      works");
        assertThat(Json.read(report.json()).orElseThrow().path("results").path(1).path("whatToDo").asText())
                .isEqualTo(ProblemCode.PART_FAILED.whatToDo());
    }
}
