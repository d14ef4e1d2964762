package org.tessera.engine.selftest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** What the machine and the Java runtime have to bring. */
final class MachineChecks {
    /** No Tessera was built before this. */
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    /** A clock that stands behind this was set by mistake. */
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private static final int OLDEST_RUNTIME = 21;

    /** In which notes of older systems are written; a runtime that was cut down too far lacks some. */
    private static final List<String> CHARSETS = List.of("windows-1250", "windows-1251", "windows-1252", "windows-1253",
            "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "x-windows-874",
            "x-windows-949", "windows-31j", "GBK", "Big5", "x-Johab", "x-MacRoman", "IBM437", "IBM850");

    private MachineChecks() {}

    static Tried<List<String>> run(Checks checks, InstantSource clock) {
        checks.of("Java runtime", () -> {
            Checks.require(Runtime.version().feature() >= OLDEST_RUNTIME, "version " + Runtime.version());
            return Runtime.version();
        });
        checks.of("clock", () -> {
            Instant now = clock.instant();
            Checks.require(!now.isBefore(EARLIEST) && now.isBefore(LATEST), "it stands at " + now);
            return now;
        });
        return checks.of("character sets", () -> {
            Checks.require(Charset.defaultCharset().equals(StandardCharsets.UTF_8),
                    "the standard one is " + Charset.defaultCharset());
            List<String> missing = CHARSETS.stream().filter(name -> !Charset.isSupported(name)).toList();
            if (!missing.isEmpty()) {
                throw new ProblemException(ProblemCode.PART_UNUSABLE, String.join(", ", missing));
            }
            return CHARSETS;
        });
    }
}
