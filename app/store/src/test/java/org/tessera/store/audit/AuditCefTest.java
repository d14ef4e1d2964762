package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.digest.Sha256;

class AuditCefTest {
    private static String row(String code) {
        return AuditCef.row(new AuditEntry(1, Instant.EPOCH, code, "{}", AuditEntry.GENESIS, Sha256.of("one")), "1");
    }

    @Test
    void everySortOfEventHasASeverityThatWasChosen() {
        assertThat(AuditCef.weighed()).isEqualTo(Events.ALL.stream().map(AuditEvent::code).collect(Collectors.toSet()));
    }

    @Test
    void anotherWayOutDeservesMoreThanANewVersion() {
        assertThat(row("proxy-changed")).contains("|proxy-changed|Proxy changed|6|");
        assertThat(row("store-upgraded")).contains("|4|");
        assertThat(row("note-opened")).contains("|3|");
    }
}
