package org.tessera.engine.selftest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.engine.ProductVersion;
import org.tessera.store.LockedStore;
import org.tessera.store.Store;
import org.tessera.store.access.Login;

/** A real store on disk: made, closed, opened again with its passphrase, and refused once a byte of it has changed. */
final class StoreChecks {
    private static final NamedPerson PERSON = new NamedPerson("Self-test");
    private static final CaseId CASE = new CaseId("case-self-test");
    private static final String VALUE = "Orla Quillfeather of Larkhaven";
    private static final TokenMap TOKENS = new TokenMap(List.of(new TokenEntry(new Token(TokenLabel.NAME, 1, 1, "K7"),
            new PhiText(VALUE), Optional.of(IdentifierKind.PATIENT))));
    private static final int PASSPHRASE_LENGTH = 32;

    private final Path home;
    private final Clock clock = Clock.systemUTC();
    private final String passphrase = new SecureRandom().ints(PASSPHRASE_LENGTH, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private StoreChecks(Path home) {
        this.home = home;
    }

    /** Tries a store in a folder that is there and empty. */
    static void run(Checks checks, Tried<Path> folder) {
        Tried<StoreChecks> store = checks.with(folder, "store is made and closed", place -> {
            StoreChecks made = new StoreChecks(place.resolve("store"));
            made.make();
            return made;
        });
        checks.with(store, "store is encrypted", StoreChecks::requireEncrypted);
        Tried<AuditHead> head = checks.with(store, "store is opened again", StoreChecks::openAgain);
        checks.with(head, "damaged byte is noticed", end -> store.value().orElseThrow().requireNoticed(end));
    }

    private void make() {
        try (Store store = Store.create(home, PERSON, passphrase.toCharArray(), clock)) {
            store.vault().save(CASE, TOKENS);
            store.audit().append(new AuditEvent.StoreOpened(ProductVersion.current()));
        }
    }

    private Path requireEncrypted() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                Checks.require(!bytes.contains(VALUE), "plain text in " + file.getFileName());
            }
        }
        return home;
    }

    private AuditHead openAgain() {
        try (Login login = Login.of(PERSON.name(), passphrase.toCharArray());
                Store store = Store.open(home, login, clock)) {
            Checks.require(store.vault().load(CASE).entries().equals(TOKENS.entries()), "token vault");
            AuditLog audit = store.audit();
            Checks.require(audit.verify() instanceof AuditVerification.Intact, "audit chain");
            Checks.require(audit.signedRows() == audit.head().number(), "signature of the audit");
        }
        try (LockedStore closed = LockedStore.open(home, clock)) {
            return closed.audit().head();
        }
    }

    private Path requireNoticed(AuditHead head) throws IOException {
        Path database = home.resolve("tessera.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[find(bytes, head.hash().hex())] ^= 1;
        Files.write(database, bytes);
        Checks.require(isRefused(() -> {
            try (LockedStore changed = LockedStore.open(home, clock)) {
                return changed.audit().verify();
            }
        }), "a changed audit row");
        return database;
    }

    private static boolean isRefused(Supplier<AuditVerification> look) {
        try {
            return look.get() instanceof AuditVerification.Broken;
        } catch (ProblemException refused) {
            return true;
        }
    }

    private static int find(byte[] all, String part) {
        int at = new String(all, StandardCharsets.ISO_8859_1).indexOf(part);
        Checks.require(at >= 0, "the last audit row is not in the file");
        return at;
    }
}
