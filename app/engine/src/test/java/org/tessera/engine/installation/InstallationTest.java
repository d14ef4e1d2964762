package org.tessera.engine.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    Path folder;

    @Test
    void isTheFolderOfTheDoorsJar() {
        Path door = folder.resolve("lib app").resolve("tessera-cli.jar");

        assertThat(Installation.of(door.toString())).contains(new Installation(folder.resolve("lib app")));
    }

    @Test
    void isFoundAmongTheLibrariesOfAnImage() {
        String libraries = folder.resolve("lib").resolve("a.jar") + File.pathSeparator
                + folder.resolve("tessera-desktop.jar") + File.pathSeparator + folder.resolve("lib").resolve("b.jar");

        assertThat(Installation.of(libraries)).contains(new Installation(folder));
    }

    @Test
    void isWhereTheProgramWasStartedFromIfTheJarWasNamedAlone() {
        assertThat(Installation.of("tessera-desktop.jar")).contains(new Installation(Path.of("")));
    }

    @Test
    void isNoneWhereNoDoorWasStarted() {
        assertThat(Installation.of(folder.resolve("classes").toString())).isEmpty();
        assertThat(Installation.of("")).isEmpty();
        assertThat(Installation.current()).isEmpty();
    }

    @Test
    void isAnImageWhereALauncherLies() throws IOException {
        Installation installation = new Installation(folder);
        assertThat(installation.isImage()).isFalse();

        Files.createFile(folder.resolve("Tessera.cfg"));

        assertThat(installation.isImage()).isTrue();
    }

    @Test
    void holdsEachPartAtItsPlace() {
        Installation installation = new Installation(folder);

        assertThat(installation.libraries()).isEqualTo(folder.resolve("lib"));
        assertThat(installation.natives()).isEqualTo(folder.resolve("native"));
        assertThat(installation.fonts()).isEqualTo(folder.resolve("fonts"));
        assertThat(installation.help()).isEqualTo(folder.resolve("help").resolve("index.html"));
        assertThat(installation.legal()).isEqualTo(folder.resolve("legal"));
        assertThat(installation.seal()).isEqualTo(folder.resolve("installation.sha256"));
    }
}
