package org.tessera.engine.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** What libraries say about a note never reaches the disk; that something failed, and where, does. */
final class CodeLoggingTest {
    private static final String CANARY = "Quilla Zebrano";

    @TempDir
    private Path home = Path.of("");

    private final CodeLogging backend = new CodeLogging();

    @BeforeEach
    void keepTheLogHere() {
        LogFile.keepIn(home);
    }

    @AfterEach
    void keepNoLog() throws IOException {
        System.clearProperty(LogFile.FOLDER);
        LogManager.getLogManager().readConfiguration();
    }

    private String everythingWritten() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.getFileName()).append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Whatever asks it for its words gets the canary. */
    private static final class Quoting extends RuntimeException {
        private static final long serialVersionUID = 1;

        Quoting(Throwable cause) {
            super("cannot read " + CANARY, cause);
            addSuppressed(new IllegalStateException(CANARY));
        }

        @Override
        public String getLocalizedMessage() {
            return CANARY;
        }
    }

    private static void logEverything(ILoggerFactory factory) {
        Quoting failure = new Quoting(
                new IOException(CANARY + ".txt", new ProblemException(ProblemCode.FILE_EMPTY, "7")));
        Marker marker = MarkerFactory.getMarker(CANARY);
        for (String name : List.of("org.library.Reader", CANARY)) {
            Logger logger = factory.getLogger(name);
            logger.error(CANARY);
            logger.error("read {}", CANARY);
            logger.error("read {} {}", CANARY, failure);
            logger.error("read {} {} {}", CANARY, new Object(), failure);
            logger.error(CANARY, failure);
            logger.error(marker, CANARY, failure);
            logger.warn(CANARY, failure);
            logger.warn(marker, "read {}", CANARY);
            logger.info(CANARY, failure);
            logger.debug(CANARY);
            logger.trace(CANARY);
            logger.atError().addMarker(marker).addKeyValue(CANARY, CANARY).setCause(failure).log(CANARY);
            logger.atWarn().addArgument(CANARY).log("read {}");
            logger.atInfo().log(CANARY);
        }
    }

    @Test
    void writesNoWordsOfALibrary() throws IOException {
        backend.getMDCAdapter().put(CANARY, CANARY);
        logEverything(backend.getLoggerFactory());
        assertThat(everythingWritten()).doesNotContain("Quilla", "Zebrano", "cannot read", "INFO", "DEBUG", "TRACE")
                .contains(" ERROR org.library.Reader\n", " WARN org.library.Reader\n", " ERROR ?\n",
                        CodeLoggingTest.class.getName() + "$Quoting\n", "caused by java.io.IOException\n",
                        "caused by " + ProblemCode.FILE_EMPTY.code() + "\n",
                        "at " + CodeLoggingTest.class.getName() + ".logEverything:");
    }

    @Test
    void takesWhatThePlatformLogs() throws IOException {
        CodeLogging.install();
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger("javafx.scene.control");
        logger.log(Level.SEVERE, CANARY, new Quoting(new IOException(CANARY)));
        logger.log(Level.WARNING, "read {0}", CANARY);
        logger.log(Level.INFO, CANARY);
        System.getLogger("org.apache.lucene").log(System.Logger.Level.WARNING, CANARY);
        assertThat(everythingWritten()).doesNotContain("Quilla", "Zebrano")
                .contains("ERROR javafx.scene.control", "WARN javafx.scene.control", "WARN org.apache.lucene");
    }

    @Test
    void isTheBackendThatADoorNames() {
        assertThat(System.getProperty("slf4j.provider", "")).isIn("", CodeLogging.class.getName());
        assertThat(CodeLogging.class).isPublic();
        assertThat(backend.getRequestedApiVersion()).startsWith("2.0");
    }

    @Test
    void staysSmall() throws IOException {
        Logger logger = backend.getLoggerFactory().getLogger("org.library.Reader");
        Quoting failure = new Quoting(new IOException());
        IntStream.range(0, 4_000).forEach(time -> logger.error("again", failure));
        Path logs = home.resolve("logs");
        try (Stream<Path> files = Files.list(logs)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("tessera.log",
                    "tessera.log.1");
        }
        assertThat(Files.size(logs.resolve("tessera.log"))).isLessThanOrEqualTo(LogFile.MOST_BYTES);
        assertThat(Files.size(logs.resolve("tessera.log.1"))).isLessThanOrEqualTo(LogFile.MOST_BYTES);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void belongsToItsOwnerAlone() throws IOException {
        backend.getLoggerFactory().getLogger("org.library.Reader").error("x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("logs"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("logs/tessera.log"))))
                .isEqualTo("rw-------");
    }

    @Test
    void makesNoStateFolder() {
        LogFile.keepIn(home.resolve("none"));
        backend.getLoggerFactory().getLogger("org.library.Reader").error("x");
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void aCrashReportHoldsNoWordsEither() throws IOException {
        CrashReport crashes = new CrashReport(home, Clock.systemUTC(), file -> {});
        Optional<Path> report = crashes.write(new Quoting(new IOException(CANARY)));
        assertThat(everythingWritten()).doesNotContain("Quilla", "Zebrano");
        assertThat(Files.readString(report.orElseThrow())).startsWith(ProblemCode.INTERNAL.code())
                .contains("Quoting", "caused by java.io.IOException", "Java ", "Tessera ");
        assertThat(new CrashReport(home.resolve("none"), Clock.systemUTC(), file -> {}).write(new IOException()))
                .isEmpty();
    }
}
