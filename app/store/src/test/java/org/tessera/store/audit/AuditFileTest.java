package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditProof;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.LockedStore;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

class AuditFileTest {
    @TempDir
    Path folder;

    private AuditHead head = new AuditHead(0, AuditEntry.GENESIS);

    @BeforeEach
    void writeTheFile() {
        try (Store store = TestStores.inMemory()) {
            for (int round = 0; round < 3; round++) {
                Events.ALL.forEach(store.audit()::append);
            }
            head = AuditFile.write(store.audit(), file());
            assertThat(head).isEqualTo(store.audit().head());
        }
    }

    private Path file() {
        return folder.resolve("audit.jsonl");
    }

    @Test
    void checksWithoutAKey() {
        assertThat(AuditFile.verify(file()).verification()).isEqualTo(new AuditVerification.Intact(head));
    }

    @Test
    void writesAnEmptyAuditToo() {
        try (Store store = TestStores.inMemory()) {
            AuditFile.write(store.audit(), file());
            assertThat(AuditFile.verify(file()).verification())
                    .isEqualTo(new AuditVerification.Intact(store.audit().head()));
        }
    }

    @Test
    void namesTheFirstRowThatDoesNotFollow() throws IOException {
        String text = Files.readString(file());
        Files.writeString(file(), text.replaceFirst("\"nearMisses\\\\\":3", "\"nearMisses\\\\\":2"));
        assertThat(AuditFile.verify(file()).verification()).isEqualTo(new AuditVerification.Broken(4));
    }

    @Test
    void saysThatAFileIsNoAudit() throws IOException {
        for (byte[] other : List.of(new byte[0], "hello\n".getBytes(StandardCharsets.UTF_8), new byte[5_000])) {
            Files.write(file(), other);
            assertThat(Problems.of(() -> AuditFile.verify(file()))).isEqualTo(ProblemCode.NOT_AN_AUDIT);
        }
    }

    @Test
    void saysWhoseKeySignedHowManyRows() {
        try (Store store = TestStores.inMemory()) {
            store.audit().append(Events.ALL.getFirst());
            AuditFile.write(store.audit(), file());
            assertThat(AuditFile.verify(file())).isEqualTo(new AuditProof(
                    new AuditVerification.Intact(store.audit().head()), Optional.of(store.audit().identity()), 1));
        }
    }

    @Test
    void carriesTheSignatureOfTheStoredEndWhileTheStoreIsLocked() throws IOException {
        Path home = folder.resolve("home");
        try (Store store = TestStores.open(home)) {
            store.audit().append(Events.ALL.get(2));
        }
        try (LockedStore locked = LockedStore.open(home, TestStores.CLOCK)) {
            locked.audit().append(Events.ALL.get(1));
            AuditFile.write(locked.audit(), file());
            assertThat(AuditFile.verify(file())).isEqualTo(new AuditProof(
                    new AuditVerification.Intact(locked.audit().head()), Optional.of(locked.audit().identity()), 4));
        }
        Files.writeString(file(), Files.readString(file()).replace("\"STORED\"", "\"FILE\""));
        assertThat(AuditFile.verify(file()).verification()).isEqualTo(new AuditVerification.Broken(6));
    }

    @Test
    void saysUpToWhichRowABrokenFileIsStillSigned() throws IOException {
        try (AuditOnItsOwn own = new AuditOnItsOwn(TestStores.CLOCK, Optional.empty())) {
            own.fill(20_010);
            AuditFile.write(own.log(), file());
        }
        assertThat(AuditFile.verify(file()).signedRows()).isEqualTo(20_010);
        Files.writeString(file(), Files.readString(file()).replace("\"number\":20005,", "\"number\":20006,"));
        AuditProof proof = AuditFile.verify(file());
        assertThat(proof.verification()).isEqualTo(new AuditVerification.Broken(20_005));
        assertThat(proof.signedRows()).isEqualTo(20_000);
    }

    @Test
    void saysWhenThereIsNoFileOrNoPlaceForOne() {
        assertThat(Problems.of(() -> AuditFile.verify(folder.resolve("none")))).isEqualTo(ProblemCode.FILE_NOT_FOUND);
        assertThat(Problems.of(() -> AuditFile.verify(folder))).isEqualTo(ProblemCode.FILE_UNREADABLE);
        try (Store store = TestStores.inMemory()) {
            assertThat(Problems.of(() -> AuditFile.write(store.audit(), folder.resolve("none/audit.jsonl"))))
                    .isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
            assertThat(Problems.of(() -> AuditFile.write(store.audit(), folder)))
                    .isEqualTo(ProblemCode.OUTPUT_NOT_WRITTEN);
        }
        assertThat(folder.resolveSibling(folder.getFileName() + ".part")).doesNotExist();
        assertThat(folder).isDirectoryContaining("glob:**audit.jsonl");
    }
}
