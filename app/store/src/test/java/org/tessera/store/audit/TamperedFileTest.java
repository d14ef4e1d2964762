package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.audit.AuditProof;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.TestStores;
import org.tessera.store.crypto.SigningKey;

/**
 * Half of 10,000 random edits of an audit: those of an exported file, checked without any key. {@code -Dtessera.edits} and
 * {@code -Dtessera.seed} for other runs.
 */
class TamperedFileTest {
    private static final int EDITS = Integer.getInteger("tessera.edits", 10_000) / 2;

    private static final int ROWS = 24;

    @TempDir
    Path folder;

    private final AuditOnItsOwn own = new AuditOnItsOwn(TestStores.CLOCK, Optional.empty());
    private final long seed = Long.getLong("tessera.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private byte[] good = new byte[0];
    private List<AuditEntry> rows = List.of();

    @BeforeEach
    void write() throws IOException {
        Events.ALL.stream().limit(ROWS).forEach(own.log()::append);
        AuditFile.write(own.log(), folder.resolve("audit.jsonl"));
        good = Files.readAllBytes(folder.resolve("audit.jsonl"));
        rows = own.log().read(1, 1_000);
    }

    @AfterEach
    void close() {
        own.close();
    }

    @Test
    void r66_showsEveryEditOfAnExportedAudit() throws IOException {
        assertThat(isSeen(good)).as("the file as it was written").isFalse();
        List<String> unseen = new ArrayList<>();
        int edits = 0;
        for (int round = 0; edits < EDITS; round++) {
            boolean bytes = round % 3 == 0;
            Cover cover = any(List.of(Cover.values()));
            RowEdit edit = any(List.of(RowEdit.values()));
            byte[] bad = bytes ? changedBytes() : cover.over(this, edit.of(rows, random));
            if (!Arrays.equals(bad, good) && (bytes || !sameRows(bad))) {
                edits++;
                if (!isSeen(bad)) {
                    unseen.add("round %d: %s".formatted(round, bytes ? "bytes" : edit + " under " + cover));
                }
            }
        }
        assertThat(unseen).as("seed %d, %d edits", seed, edits).isEmpty();
    }

    /** Whether the rows are the ones that were written; the end that the store signed is then as true as the file's. */
    private boolean sameRows(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII).lines()
                .flatMap(line -> AuditLine.entry(line).stream())
                .toList()
                .equals(rows);
    }

    private boolean isSeen(byte[] file) throws IOException {
        try {
            AuditProof proof = AuditFile.verify(new ByteArrayInputStream(file));
            boolean ours = proof.identity().equals(Optional.of(own.log().identity()));
            return proof.verification() instanceof AuditVerification.Broken || !ours;
        } catch (ProblemException none) {
            return none.problem() == ProblemCode.NOT_AN_AUDIT;
        }
    }

    private byte[] changedBytes() {
        int at = random.nextInt(good.length);
        byte[] tail = Arrays.copyOfRange(good, at, good.length);
        return switch (random.nextInt(5)) {
            case 0 -> joined(at, new byte[]{(byte) (tail[0] ^ (1 << random.nextInt(8)))}, tail, 1);
            case 1 -> joined(at, new byte[]{(byte) random.nextInt(256)}, tail, 1);
            case 2 -> joined(at, new byte[]{(byte) " \r\n0,}".charAt(random.nextInt(6))}, tail, 0);
            case 3 -> joined(at, new byte[0], tail, Math.min(tail.length, random.nextInt(1, 600)));
            default -> Arrays.copyOf(good, at);
        };
    }

    private byte[] joined(int at, byte[] middle, byte[] tail, int skip) {
        byte[] all = Arrays.copyOf(good, at + middle.length + tail.length - skip);
        System.arraycopy(middle, 0, all, at, middle.length);
        System.arraycopy(tail, skip, all, at + middle.length, tail.length - skip);
        return all;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** How somebody covers the traces of an edit. */
    private enum Cover {
        NOTHING, CHAIN, END, STORED_END, OWN_KEY;

        byte[] over(TamperedFileTest test, List<AuditEntry> edited) {
            List<AuditEntry> forged = this == NOTHING ? edited : RowEdit.chained(edited);
            List<String> before = new String(test.good, StandardCharsets.US_ASCII).lines().toList();
            StringBuilder file = new StringBuilder();
            try (SigningKey key = SigningKey.draw()) {
                AuditIdentity ours = test.own.log().identity();
                file.append(this == OWN_KEY ? AuditLine.first(new AuditIdentity(ours.store(), key.verifying().hex()))
                        : before.getFirst()).append('\n');
                forged.forEach(row -> file.append(AuditLine.of(row)).append('\n'));
                file.append(end(test, before.getLast(), forged, Sha256.of(file.toString()), key)).append('\n');
            }
            return file.toString().getBytes(StandardCharsets.US_ASCII);
        }

        private String end(TamperedFileTest test, String before, List<AuditEntry> forged, Sha256 content,
                SigningKey key) {
            AuditHead head = forged.isEmpty() ? EndCheck.START
                    : new AuditHead(forged.getLast().number(), forged.getLast().hash());
            EndSignature old = AuditLine.place(before).orElseThrow().signature();
            return switch (this) {
                case NOTHING, CHAIN -> before;
                case END -> AuditLine.signed(new AuditLine.Place(head, content,
                        new EndSignature(EndSignature.Purpose.FILE, head, old.at(), old.signature())));
                case STORED_END -> AuditLine.signed(new AuditLine.Place(head, content,
                        test.own.log().sign(EndSignature.Purpose.STORED, head, content)));
                case OWN_KEY ->
                    AuditLine.signed(new AuditLine.Place(head, content, signed(test, head, old.at(), content, key)));
            };
        }

        private static EndSignature signed(TamperedFileTest test, AuditHead head, Instant at, Sha256 content,
                SigningKey key) {
            byte[] message = EndSignature.message(EndSignature.Purpose.FILE, test.own.log().identity().store(), head,
                    at, content);
            return new EndSignature(EndSignature.Purpose.FILE, head, at, HexFormat.of().formatHex(key.sign(message)));
        }
    }
}
