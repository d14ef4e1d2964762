package org.tessera.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.Problems;
import org.tessera.store.TestStores;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.db.Database;
import org.tessera.store.db.Schema;

/**
 * Prints how long all compartments of a large store take to add up, the first time and once the code is warm. Runs with
 * {@code -Dtessera.benchmark=true -Dtest=StoreSumBenchmark}.
 */
@EnabledIfSystemProperty(named = "tessera.benchmark", matches = "true")
class StoreSumBenchmark {
    private static final int COMPARTMENTS = 100_000;

    @Test
    void prints() {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        try (Database database = Database.inMemory(); MasterKey master = MasterKey.random()) {
            Schema.create(database, new byte[0], TestStores.CLOCK);
            Compartments compartments = new Compartments(database, master, TestStores.CLOCK);
            compartments.changeOrCreate(CompartmentId.HOUSE, (sql, house) -> house.generation());
            database.write(sql -> sql.change("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                    + COMPARTMENTS + ") INSERT INTO compartment (id, created_at, wrapped_key, generation, seal)"
                    + " SELECT 'case/' || i || '-7f3a90c2', 0, zeroblob(124), i % 40, zeroblob(32) FROM n"));
            for (int round = 0; round < 6; round++) {
                long started = processor.getCurrentThreadCpuTime();
                assertThat(Problems.of(compartments::requireAllAsNew)).isEqualTo(ProblemCode.STORE_ROLLED_BACK);
                System.out.printf("add up %d compartments %8.1f ms of processor time%n", COMPARTMENTS,
                        (processor.getCurrentThreadCpuTime() - started) / 1e6);
            }
        }
    }
}
