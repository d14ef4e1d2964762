package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditChain;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditVerification;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class SqliteAuditLogTest {
    @Test
    void beginsWithNothing() {
        try (Store store = TestStores.inMemory()) {
            assertThat(store.audit().head()).isEqualTo(new AuditHead(0, AuditEntry.GENESIS));
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
            assertThat(store.audit().read(1, 10)).isEmpty();
        }
    }

    @Test
    void chainsEveryEventToTheOneBefore() {
        try (Store store = TestStores.inMemory()) {
            AuditLog audit = store.audit();
            for (AuditEvent event : Events.ALL) {
                AuditHead head = audit.append(event);
                assertThat(head).isEqualTo(audit.head());
            }
            List<AuditEntry> rows = audit.read(1, 100);
            assertThat(rows).extracting(AuditEntry::code)
                    .containsExactlyElementsOf(Events.ALL.stream().map(AuditEvent::code).toList());
            assertThat(rows).extracting(AuditEntry::at).containsOnly(TestStores.CLOCK.instant());
            assertThat(AuditChain.verify(rows.iterator())).isEqualTo(new AuditVerification.Intact(audit.head()));
            assertThat(audit.verify()).isEqualTo(new AuditVerification.Intact(audit.head()));
            assertThat(audit.read(3, 2)).isEqualTo(rows.subList(2, 4));
        }
    }

    @Test
    void takesEventsFromTwoThreadsOneAfterTheOther() throws InterruptedException, ExecutionException {
        try (Store store = TestStores.inMemory(); ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> writers = IntStream.range(0, 2).mapToObj(writer -> threads.submit(() -> {
                for (int count = 0; count < 200; count++) {
                    store.audit().append(Events.ALL.get(count % Events.ALL.size()));
                    if (count % 50 == 0) {
                        assertThat(store.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
                    }
                }
                return true;
            })).toList();
            for (Future<Boolean> writer : writers) {
                writer.get();
            }
            assertThat(store.audit().head().number()).isEqualTo(400);
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
        }
    }
}
