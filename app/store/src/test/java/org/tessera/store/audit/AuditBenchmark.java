package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.audit.AuditVerification;
import org.tessera.store.TestStores;

/** Prints how long it takes to check an audit. Runs with {@code -Dtessera.benchmark=true -Dtest=AuditBenchmark}. */
@EnabledIfSystemProperty(named = "tessera.benchmark", matches = "true")
class AuditBenchmark {
    @TempDir
    Path folder;

    private static <T> T time(String what, int rows, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.printf("%-10s %9d rows %10.2f s%n", what, rows, (System.nanoTime() - start) / 1e9);
        return result;
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void prints(int rows) throws Exception {
        Path file = folder.resolve("audit.jsonl");
        try (AuditOnItsOwn own = new AuditOnItsOwn(TestStores.CLOCK, Optional.empty())) {
            own.fill(rows);
            assertThat(time("stored", rows, own.log()::verify)).isInstanceOf(AuditVerification.Intact.class);
            time("export", rows, () -> AuditFile.write(own.log(), file));
        }
        assertThat(time("exported", rows, () -> AuditFile.verify(file)).verification())
                .isInstanceOf(AuditVerification.Intact.class);
        System.out.printf("%-10s %9d rows %10.1f MB%n", "file", rows, Files.size(file) / 1e6);
    }
}
