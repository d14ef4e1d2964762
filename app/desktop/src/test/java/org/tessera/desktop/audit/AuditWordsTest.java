package org.tessera.desktop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.desktop.text.Messages;

class AuditWordsTest {
    private final AuditWords words = new AuditWords(new Messages(Locale.ENGLISH));

    private static AuditEntry row(String code, String event) {
        Instant at = Instant.parse("2026-11-22T09:47:12Z");
        return new AuditEntry(1281, at, code, event, AuditEntry.GENESIS,
                AuditEntry.hashOf(1281, at, code, event, AuditEntry.GENESIS));
    }

    @Test
    void everyEventThatThereIsHasASort() {
        assertThat(Arrays.stream(AuditSort.values()).map(AuditSort::code))
                .containsExactlyInAnyOrderElementsOf(AuditKeys.codes());
    }

    @Test
    void aRowIsASentenceWithTheFieldsThatTellMostOfIt() {
        AuditEntry sent = row("prompt-sent", "{\"note\":\"n-1\",\"profile\":\"bedrock-east\",\"requestBytes\":1082,"
                + "\"requestHash\":\"" + "7c1e" + "0".repeat(58) + "4f" + "\",\"user\":\"ines.abernathy\"}");
        assertThat(words.what(sent)).isEqualTo("Redacted prompt sent");
        assertThat(words.told(sent)).isEqualTo("provider bedrock-east, bytes 1082, request 7c1e\u20264f");
        assertThat(words.who(sent)).isEqualTo("ines.abernathy");
        assertThat(words.facts(sent)).extracting(AuditWords.Fact::name)
                .containsExactly("note", "provider", "bytes", "request", "logged in");
    }

    @Test
    void choicesAndTruthsAreWordsAndNamesStayAsTheyAre() {
        AuditEntry made = row("account-added",
                "{\"account\":\"zoe.marquez.md\",\"roles\":[\"COMPLIANCE_OFFICER\",\"REVIEWER\"]}");
        assertThat(words.told(made)).isEqualTo("account zoe.marquez.md, roles compliance officer, reviewer");
        AuditEntry signed = row("document-signed", "{\"note\":\"n-1\",\"signer\":\"Zo\u00eb M\u00e1rquez, MD\"}");
        assertThat(words.who(signed)).isEqualTo("Zo\u00eb M\u00e1rquez, MD");
        AuditEntry left = row("text-exported", "{\"form\":\"clipboard\",\"identifying\":true,\"note\":\"n-1\"}");
        assertThat(words.told(left)).isEqualTo("note n-1, form clipboard, with identifiers yes");
    }

    @Test
    void aSortOfALaterVersionShowsItsCodeAndItsFields() {
        AuditEntry later = row("moon-landed", "{\"crater\":\"Plato\",\"user\":\"ada\"}");
        assertThat(words.what(later)).isEqualTo("moon landed");
        assertThat(words.told(later)).isEqualTo("crater Plato");
    }
}
