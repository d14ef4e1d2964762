package org.tessera.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditVerification;
import org.tessera.store.audit.AuditFile;
import org.tessera.store.crypto.KeysOfStore;
import org.tessera.store.sample.Canaries;
import org.tessera.store.sample.CanarySearch;
import org.tessera.store.sample.ChildProcess;
import org.tessera.store.sample.Inflated;

/** After a scripted use no value that may identify can be read in any file, nor, once the store is closed, in memory. */
class NothingReadableTest {
    private static final int NOTES = 50;
    private static final int DUMPS = Integer.getInteger("tessera.heap.dumps", 1);

    @TempDir
    Path folder;

    private final long seed = ByteBuffer.wrap(Random.randBytes(Long.BYTES)).getLong();

    @Test
    void leavesNoCanaryInAnyFileAndNoCanaryOrKeyInMemoryOnceItIsClosed() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path temp = folder.resolve("temp");
        Path audit = folder.resolve("audit.jsonl");
        Path heap = folder.resolve("heap.hprof");
        List<String> canaries = new Canaries(seed).next(NOTES * ScriptedUse.PER_NOTE);
        assertThat(canaries).doesNotHaveDuplicates();
        try (ChildProcess child = ChildProcess.start(ScriptedUse.class, temp, home, seed, NOTES, audit, heap, DUMPS)) {
            assertThat(child.line()).isEqualTo("used");
            assertThat(namesIn(home)).containsExactly("tessera.db", "tessera.db-wal", "tessera.lock");
            assertThat(namesIn(temp)).as("temp folder while the store is open").isEmpty();
            assertThat(readableIn(home, canaries)).isEmpty();
            child.goOn();
            assertThat(child.line()).isEqualTo("closed");
            assertThat(namesIn(home)).containsExactly("tessera.db", "tessera.lock");
            assertThat(readableIn(home, canaries)).isEmpty();
            child.goOn();
            for (int dump = 2; dump <= DUMPS; dump++) {
                assertThat(child.line()).isEqualTo("closed again");
                lookThrough(folder.resolve("heap.hprof-" + dump + ".hprof"), canaries, dump);
                child.goOn();
            }
            assertThat(child.end()).isZero();
        }
        System.out.printf("%d canaries, seed %d; %d heap dumps without a canary or a key%n", canaries.size(), seed,
                DUMPS);
        assertThat(namesIn(temp)).as("temp folder after the end").isEmpty();
        assertThat(readableIn(folder, canaries)).as("audit file and heap dump").isEmpty();
        List<String> keys = KeysOfStore.in(home, TestStores.PASSPHRASE);
        assertThat(keys).hasSize(2 + 3 * (1 + NOTES - NOTES / 5));
        assertThat(new CanarySearch(keys).in(Files.readAllBytes(heap))).as("keys in memory").isEmpty();
        List<String> ofAccounts = KeysOfStore.ofAccounts(home,
                Map.of(TestStores.ACCOUNT.value(), TestStores.PASSPHRASE, AccountName.of(ScriptedUse.COLLEAGUE).value(),
                        ScriptedUse.COLLEAGUES_WORDS, "!emergency",
                        Files.readString(folder.resolve(ScriptedUse.EMERGENCY_KEY)).replace("-", "")));
        assertThat(ofAccounts).as("three slots, three derived keys, one second factor").hasSize(7);
        assertThat(new CanarySearch(ofAccounts).in(Files.readAllBytes(heap))).as("keys of accounts in memory")
                .isEmpty();
        assertThat(new CanarySearch(List.of(ScriptedUse.REVIEWER)).in(Files.readAllBytes(heap))).as("a name that stays")
                .containsExactly(ScriptedUse.REVIEWER);
        assertThat(AuditFile.verify(audit).verification()).isInstanceOf(AuditVerification.Intact.class);
    }

    /** A dump after a later session: neither its own values and keys, nor those of the first one. */
    private void lookThrough(Path heap, List<String> before, int dump) throws IOException {
        List<String> values = new ArrayList<>(before);
        values.addAll(new Canaries(seed + dump).next(ScriptedUse.PER_NOTE));
        values.addAll(KeysOfStore.in(folder.resolve("home"), TestStores.PASSPHRASE));
        assertThat(new CanarySearch(values).in(Files.readAllBytes(heap)).stream().map(values::indexOf))
                .as("places of values in dump %d, seed %d", dump, seed)
                .isEmpty();
        Files.delete(heap);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> readableIn(Path folder, List<String> canaries) throws IOException {
        CanarySearch search = new CanarySearch(canaries);
        List<String> readable = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Set<String> found = new LinkedHashSet<>(search.in(bytes));
                if (!file.toString().endsWith(".hprof")) {
                    Inflated.in(bytes).forEach(inside -> found.addAll(search.in(inside)));
                }
                for (String value : found) {
                    readable.add(
                            "canary " + canaries.indexOf(value) % ScriptedUse.PER_NOTE + " in " + file.getFileName());
                }
            }
        }
        return readable;
    }
}
