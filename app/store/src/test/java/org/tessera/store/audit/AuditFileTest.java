package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;

/** {@code -Dtessera.edits=10000} for a long run. */
class AuditFileTest {
    private static final int EDITS = Integer.getInteger("tessera.edits", 1_000);

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
        assertThat(AuditFile.verify(file())).isEqualTo(new AuditVerification.Intact(head));
    }

    @Test
    void writesAnEmptyAuditToo() {
        try (Store store = TestStores.inMemory()) {
            AuditFile.write(store.audit(), file());
            assertThat(AuditFile.verify(file())).isEqualTo(new AuditVerification.Intact(store.audit().head()));
        }
    }

    @Test
    void showsEveryEditOfEveryKind() throws IOException {
        byte[] good = Files.readAllBytes(file());
        Random random = new Random(20261122);
        List<String> unseen = new ArrayList<>();
        for (int round = 0; round < EDITS; round++) {
            Edit edit = Edit.values()[round % Edit.values().length];
            byte[] bad = edit.of(good, random);
            if (!Arrays.equals(good, bad)) {
                Files.write(file(), bad);
                if (!(AuditFile.verify(file()) instanceof AuditVerification.Broken)) {
                    unseen.add(edit + " in round " + round);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** What somebody may do to the file. */
    private enum Edit {
        FLIP_BIT, CHANGE_BYTE, INSERT_BYTE, DROP_BYTE, TRUNCATE, DROP_LINE, INSERT_LINE, SWAP_LINES, DROP_LAST_ROW,
        DOUBLE_LINE;

        byte[] of(byte[] good, Random random) {
            List<String> lines = new ArrayList<>(
                    List.of(new String(good, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
            int line = random.nextInt(lines.size());
            int at = random.nextInt(good.length);
            switch (this) {
                case FLIP_BIT -> {
                    byte[] bad = good.clone();
                    bad[at] ^= (byte) (1 << random.nextInt(8));
                    return bad;
                }
                case CHANGE_BYTE -> {
                    byte[] bad = good.clone();
                    bad[at] = (byte) random.nextInt(256);
                    return bad;
                }
                case INSERT_BYTE -> {
                    byte[] bad = Arrays.copyOf(good, good.length + 1);
                    System.arraycopy(good, at, bad, at + 1, good.length - at);
                    bad[at] = (byte) " \r\n0,}".charAt(random.nextInt(6));
                    return bad;
                }
                case DROP_BYTE -> {
                    byte[] bad = Arrays.copyOf(good, good.length - 1);
                    System.arraycopy(good, at + 1, bad, at, good.length - at - 1);
                    return bad;
                }
                case TRUNCATE -> {
                    return Arrays.copyOf(good, at);
                }
                case DROP_LINE -> lines.remove(line);
                case INSERT_LINE -> lines.add(line, "{\"note\":\"none\"}\n");
                case SWAP_LINES -> Collections.swap(lines, line, random.nextInt(lines.size()));
                case DROP_LAST_ROW -> lines.remove(lines.size() - 2);
                case DOUBLE_LINE -> lines.add(line, lines.get(line));
            }
            return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void namesTheFirstRowThatDoesNotFollow() throws IOException {
        String text = Files.readString(file());
        Files.writeString(file(), text.replaceFirst("\"nearMisses\\\\\":3", "\"nearMisses\\\\\":2"));
        assertThat(AuditFile.verify(file())).isEqualTo(new AuditVerification.Broken(4));
    }

    @Test
    void callsAFileBrokenThatIsNoAudit() throws IOException {
        for (byte[] other : List.of(new byte[0], "hello\n".getBytes(StandardCharsets.UTF_8), new byte[5_000])) {
            Files.write(file(), other);
            assertThat(AuditFile.verify(file())).isEqualTo(new AuditVerification.Broken(1));
        }
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
