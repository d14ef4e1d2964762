package org.tessera.engine.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

class SealTest {
    private static final List<String> FILES = List.of("Tessera.cfg", "lib/library.jar", "native/libcode.so",
            "tessera-cli.jar", "tessera.aot");

    @TempDir
    Path folder;

    private Installation installation = new Installation(Path.of(""));

    @BeforeEach
    void install() throws IOException {
        install(folder);
    }

    private void install(Path place) throws IOException {
        installation = new Installation(place);
        StringBuilder seal = new StringBuilder();
        for (String name : FILES) {
            byte[] bytes = ("what was built as " + name).getBytes(StandardCharsets.UTF_8);
            Files.createDirectories(place.resolve(name).getParent());
            Files.write(place.resolve(name), bytes);
            seal.append(entry(bytes, name));
        }
        Files.writeString(installation.seal(), seal);
    }

    private static String entry(byte[] bytes, String name) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return "# crc32c %08x\n%s  %s\n".formatted(sum.getValue(), Sha256.of(bytes), name);
    }

    @Test
    void holdsWhereEveryFileIsAsItWasBuilt() throws IOException {
        Files.createFile(folder.resolve(".jpackage.xml"));

        assertThat(changed()).isEmpty();
        assertThat(changedAtAStart()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib/library.jar", "native/libcode.so", "tessera.aot", "Tessera.cfg"})
    void aChangedByteIsNamed(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[3] ^= 1;
        Files.write(folder.resolve(name), bytes);

        assertThat(changed()).contains(name);
        assertThat(changedAtAStart()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib/library.jar", "native/libcode.so", "tessera.aot"})
    void aMissingFileIsNamed(String name) throws IOException {
        Files.delete(folder.resolve(name));

        assertThat(changed()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib/stray.jar", "stray.jar", "native/stray.so"})
    void aFileThatWasNotBuiltIsNamed(String name) throws IOException {
        Files.createFile(folder.resolve(name));

        assertThat(changed()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {".jpackage.xml", "lib/.nfs0001", "native/.DS_Store", "help/Thumbs.db"})
    void whatAFileSystemLeavesBesideThemIsNoFault(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.createFile(folder.resolve(name));

        assertThat(changed()).isEmpty();
    }

    /** Java has read its own code before this runs; what says whom it believes is read at each start. */
    @Test
    void theRuntimeAndTheLaunchersBelongToIt() throws IOException {
        Path image = folder;
        install(image.resolve("lib/app"));
        for (String name : List.of("../../bin/tessera-cli", "../runtime/lib/modules",
                "../runtime/lib/security/cacerts")) {
            Path file = installation.folder().resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
            Files.writeString(installation.seal(), entry(name.getBytes(StandardCharsets.UTF_8), name),
                    StandardOpenOption.APPEND);
        }
        assertThat(changed()).isEmpty();

        Files.writeString(image.resolve("lib/runtime/lib/modules"), "other");
        assertThat(changed()).contains("../runtime/lib/modules");
        assertThatCode(SealCheck.of(Optional.of(installation), Set.of())::await).doesNotThrowAnyException();

        Files.writeString(image.resolve("lib/runtime/lib/security/cacerts"), "other");
        assertThat(
                catchThrowableOfType(ProblemException.class, SealCheck.of(Optional.of(installation), Set.of())::await)
                        .detail())
                .isEqualTo("../runtime/lib/security/cacerts");

        Files.delete(image.resolve("bin/tessera-cli"));
        assertThat(changed()).contains("../../bin/tessera-cli");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing of the kind\n", "0123  lib/library.jar\n", "# crc32c 0123\n",
            "# crc32c 01234567\n"})
    void aDamagedListIsNamed(String list) throws IOException {
        Files.writeString(installation.seal(), list);

        assertThat(changed()).contains("installation.sha256");
    }

    @Test
    void aMissingListIsNamedInAnImageOnly() throws IOException {
        Files.delete(installation.seal());
        assertThat(changed()).contains("installation.sha256");

        Files.delete(folder.resolve("Tessera.cfg"));
        assertThat(changed()).isEmpty();
    }

    @Test
    void isWaitedForByWhoeverOpensSomething() throws IOException {
        Files.delete(folder.resolve("tessera.aot"));
        SealCheck check = SealCheck.of(Optional.of(installation), Set.of());

        check.begin();

        assertThat(catchThrowableOfType(ProblemException.class, check::await).detail()).isEqualTo("tessera.aot");
        assertThatCode(SealCheck.of(Optional.empty(), Set.of())::await).doesNotThrowAnyException();
    }

    @Test
    void aFileThatTheProcessDoesNotUseHasOnlyToBeThere() throws IOException {
        Set<String> unread = Set.of("tessera.aot");
        Files.writeString(folder.resolve("tessera.aot"), "another");
        assertThatCode(SealCheck.of(Optional.of(installation), unread)::await).doesNotThrowAnyException();

        Files.delete(folder.resolve("tessera.aot"));
        assertThat(catchThrowableOfType(ProblemException.class, SealCheck.of(Optional.of(installation), unread)::await)
                .detail()).isEqualTo("tessera.aot");
    }

    private Optional<String> changed() {
        return changed(() -> Seal.check(installation));
    }

    private Optional<String> changedAtAStart() {
        return changed(SealCheck.of(Optional.of(installation), Set.of())::await);
    }

    private static Optional<String> changed(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (ProblemException problem) {
            assertThat(problem.problem()).isEqualTo(ProblemCode.INSTALLATION_CHANGED);
            return Optional.of(problem.detail());
        }
    }
}
