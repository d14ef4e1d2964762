package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.engine.KeptFiles.Kind;
import org.tessera.engine.KeptFiles.Share;

class KeptFilesTest {
    @TempDir
    Path home;

    private void write(String name, int bytes) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, new byte[bytes]);
    }

    @Test
    void countsEachKindAndCallsWhatIsNotTheProgramsOther() throws IOException {
        write("tessera.db", 4096);
        write("tessera.db-wal", 100);
        write("tessera.lock", 0);
        write("before-upgrade/tessera-schema-3-20261122T094712345Z.db", 4000);
        write("logs/tessera.log", 10);
        write("logs/tessera.log.1", 20);
        write("crash/crash-1.txt", 5);
        write("copy.draft/tessera.db", 7);
        write("notes from a colleague.txt", 3);
        assertThat(KeptFiles.in(home)).containsExactly(new Share(Kind.STORE, 2, 4196),
                new Share(Kind.BEFORE_UPGRADE, 1, 4000), new Share(Kind.LOGS, 2, 30),
                new Share(Kind.CRASH_REPORTS, 1, 5), new Share(Kind.LOCK, 1, 0), new Share(Kind.DRAFTS, 1, 7),
                new Share(Kind.OTHER, 1, 3));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(KeptFiles.in(home.resolve("none"))).isEqualTo(List.of());
    }
}
