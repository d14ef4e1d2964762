package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;

class AuditFieldsTest {
    private static Map<String, String> of(String event) {
        return AuditFields
                .of(new AuditEntry(1, Instant.EPOCH, "note-analyzed", event, AuditEntry.GENESIS, AuditEntry.GENESIS));
    }

    @Test
    void textsNumbersListsAndMapsBecomeWords() {
        assertThat(of(
                "{\"bulk\":true,\"found\":{\"DATE\":9,\"NAME\":4},\"nearMisses\":3,\"note\":\"n-1\",\"roles\":[\"A\",\"B\"]}"))
                .containsExactly(Map.entry("bulk", "true"), Map.entry("found", "DATE 9, NAME 4"),
                        Map.entry("nearMisses", "3"), Map.entry("note", "n-1"), Map.entry("roles", "A, B"));
    }

    @Test
    void aRowThatIsNoObjectHasNone() {
        assertThat(of("broken")).isEmpty();
        assertThat(of("[1]")).isEmpty();
    }
}
