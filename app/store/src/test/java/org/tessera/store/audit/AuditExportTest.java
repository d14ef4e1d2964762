package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.LockedStore;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class AuditExportTest {
    @TempDir
    Path folder;

    private static AuditEntry row(String code, String event) {
        return new AuditEntry(7, Instant.parse("2026-11-22T09:47:12.345Z"), code, event, AuditEntry.GENESIS,
                AuditEntry.GENESIS);
    }

    @Test
    void r67_writesThatItIsWrittenIntoTheAuditFirst() throws IOException {
        try (Store store = TestStores.inMemory()) {
            Events.ALL.forEach(store.audit()::append);
            AuditExport export = new AuditExport(store.audit(), "0.1.0");
            long before = store.audit().head().number();
            assertThat(export.write(AuditForm.JSONL, AuditQuery.ALL, folder.resolve("a.jsonl"))).isEqualTo(before + 1);
            assertThat(AuditFile.verify(folder.resolve("a.jsonl")).verification())
                    .isEqualTo(new AuditVerification.Intact(store.audit().head()));
            assertThat(store.audit().read(before + 1, 1).getFirst().event())
                    .isEqualTo("{\"form\":\"jsonl\",\"rows\":%d}".formatted(before));
            AuditQuery exports = AuditQuery.ALL.ofCodes(Set.of("audit-exported"));
            assertThat(export.write(AuditForm.CSV, exports, folder.resolve("a.csv"))).isEqualTo(3);
            assertThat(Files.readAllLines(folder.resolve("a.csv"))).hasSize(4);
            assertThat(export.write(AuditForm.CEF, AuditQuery.ALL.page(2), folder.resolve("a.cef")))
                    .isEqualTo(before + 3);
            assertThat(store.audit().verify()).isEqualTo(new AuditVerification.Intact(store.audit().head()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> export.write(AuditForm.JSONL, exports, folder.resolve("b.jsonl")));
            assertThat(Problems.of(() -> export.write(AuditForm.CSV, exports, folder.resolve("none/a.csv"))))
                    .isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part").isDirectoryNotContaining("glob:**b.jsonl");
    }

    @Test
    void writesNothingIntoTheAuditOfALockedStore() {
        try (Store store = TestStores.open(folder.resolve("home"))) {
            store.audit().append(Events.ALL.getFirst());
        }
        try (LockedStore locked = LockedStore.open(folder.resolve("home"), TestStores.CLOCK)) {
            assertThat(new AuditExport(locked.audit(), "0.1.0").write(AuditForm.CSV, AuditQuery.ALL,
                    folder.resolve("a.csv"))).as("account, login, event, logout").isEqualTo(4);
        }
    }

    @Test
    void quotesCellsAndDisarmsFormulas() {
        assertThat(AuditCsv.line(List.of("plain", "a,b", "a\"b", "two\r\nlines", "=SUM(A1)", "+1", "-1", "@x", "\tx")))
                .isEqualTo("plain,\"a,b\",\"a\"\"b\",\"two\r\nlines\",'=SUM(A1),'+1,'-1,'@x,'\tx\r\n");
        assertThat(AuditCsv.row(row("prompt-sent", "{\"note\":\"n-1\",\"profile\":\"=cmd\",\"user\":\"ada\"}")))
                .startsWith("7,2026-11-22T09:47:12.345Z,prompt-sent,ada,n-1,,'=cmd,\"{\"\"note\"\":");
    }

    @Test
    void escapesWhatTheCommonEventFormatReserves() {
        assertThat(AuditCef.row(row("gate-refused", "{\"note\":\"n-1\",\"profile\":\"a=b|c\\\\d\\ne\"}"), "1|0\\"))
                .isEqualTo("CEF:0|Tessera|Tessera|1\\|0\\\\|gate-refused|Gate refused|5|rt=1795340832345 externalId=7"
                        + " cs1Label=note cs1=n-1 cs3Label=profile cs3=a\\=b|c\\\\d\\ne cs4Label=hash cs4="
                        + AuditEntry.GENESIS.hex()
                        + " cs5Label=event cs5={\"note\":\"n-1\",\"profile\":\"a\\=b|c\\\\\\\\d\\\\ne\"}\n");
    }

    @Test
    void writesEveryEventInEveryFormOnOneLine() {
        try (Store store = TestStores.inMemory()) {
            Events.ALL.forEach(store.audit()::append);
            AuditExport export = new AuditExport(store.audit(), "0.1.0");
            for (AuditEntry row : store.audit().read(1, 1_000)) {
                for (AuditForm form : AuditForm.values()) {
                    assertThat(export.text(form, row).lines()).hasSize(1);
                }
            }
        }
    }
}
