package org.tessera.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarTrimTest {
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
    private static final String NAMED = "org/tessera/installer/Chain$Named";
    private static final JarRule RULE = new JarRule(Pattern.compile("library\\.jar"), Pattern.compile("native/.*"),
            Optional.of(Pattern.compile("native/here/([^/]+)")));

    @TempDir
    Path folder;

    private Path natives = Path.of("");

    @BeforeEach
    void makesAFolderForNativeCode() throws IOException {
        natives = Files.createDirectory(folder.resolve("native"));
    }

    @Test
    void nativeCodeOfThisPlatformBecomesAFileAndAllOfItLeavesTheJar() throws IOException {
        Path from = new Jars().text("native/here/own.so", "own")
                .text("native/there/foreign.so", "foreign")
                .text("a.txt", "words")
                .write(folder.resolve("library.jar"));
        Path to = trim(from, Optional.of(RULE), Set.of());
        assertThat(Jars.names(to)).containsExactly("a.txt");
        assertThat(natives.resolve("own.so")).hasContent("own");
        assertThat(natives.resolve("foreign.so")).doesNotExist();
    }

    @Test
    void classesThatCannotRunLeaveTheJar() throws IOException {
        Path from = new Jars().code(Chain.Named.class).code(Chain.Unreached.class).write(folder.resolve("library.jar"));
        assertThat(Jars.names(trim(from, Optional.empty(), Set.of(NAMED)))).containsExactly(NAMED + ".class");
    }

    @Test
    void theOrderAndTheTimeOfEntriesDoNotDependOnWhoWroteTheJar() throws IOException {
        Path one = new Jars().text("META-INF/MANIFEST.MF", "")
                .text("b.txt", "b")
                .text("a.txt", "a")
                .write(folder.resolve("one.jar"));
        Path two = new Jars().text("a.txt", "a")
                .text("b.txt", "b")
                .text("META-INF/MANIFEST.MF", "")
                .write(folder.resolve("two.jar"));
        Path first = trim(one, Optional.empty(), Set.of());
        assertThat(first).hasSameBinaryContentAs(trim(two, Optional.empty(), Set.of()));
        assertThat(Jars.names(first)).containsExactly("META-INF/MANIFEST.MF", "a.txt", "b.txt");
    }

    @Test
    void classesLoseTablesOfDebuggers() throws IOException {
        Path from = new Jars().code(Chain.Named.class).write(folder.resolve("library.jar"));
        Path to = trim(from, Optional.empty(), Set.of(NAMED));
        assertThat(Jars.bytes(to, NAMED + ".class")).hasSizeLessThan(Jars.bytes(from, NAMED + ".class").length);
    }

    @Test
    void classesOfASignedJarStayByteForByte() throws IOException {
        Path from = new Jars().code(Chain.Named.class).text("META-INF/KEY.SF", "").write(folder.resolve("library.jar"));
        Path to = trim(from, Optional.empty(), Set.of(NAMED));
        assertThat(Jars.bytes(to, NAMED + ".class")).isEqualTo(Jars.bytes(from, NAMED + ".class"));
    }

    @Test
    void aRuleThatFindsNothingIsAFailure() throws IOException {
        Path from = new Jars().text("a.txt", "words").write(folder.resolve("library.jar"));
        assertThatThrownBy(() -> trim(from, Optional.of(RULE), Set.of())).isInstanceOf(InstallerException.class)
                .hasMessageContaining("has nothing that native/.* names");
    }

    @Test
    void aJarWithoutNativeCodeForThisPlatformIsAFailure() throws IOException {
        Path from = new Jars().text("native/there/foreign.so", "foreign").write(folder.resolve("library.jar"));
        assertThatThrownBy(() -> trim(from, Optional.of(RULE), Set.of())).isInstanceOf(InstallerException.class)
                .hasMessageContaining("no native code for this platform");
    }

    private Path trim(Path from, Optional<JarRule> rule, Set<String> reached) throws IOException {
        Path to = folder.resolve("trimmed-" + from.getFileName());
        new JarTrim(reached, natives, TIME).write(from, rule, to);
        return to;
    }
}
