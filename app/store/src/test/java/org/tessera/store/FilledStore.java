package org.tessera.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Role;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.policy.DateShift;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.reading.Reader;
import org.tessera.core.reading.Turn;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.CaseId;
import org.tessera.store.sample.Canaries;
import org.tessera.store.sample.SampleNotes;

/**
 * A store with something in every table, of invented people. The stores in the test resources that earlier versions wrote were
 * made by this program; see their README.
 */
public final class FilledStore {
    /** Has the second account. */
    static final NamedPerson COLLEAGUE = new NamedPerson("Bruno Takala, MD");

    /** Opens it. */
    static final String COLLEAGUES_WORDS = "words of the colleague";

    /** A note that two people read. */
    static final NoteId READ_TWICE = new NoteId("note-twice");

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final int NOTES = 6;
    private static final long SEED = 20_261_122L;

    private FilledStore() {}

    /** Arguments: the state folder, a folder for a backup, files for what is in the store and in its audit. */
    public static void main(String[] arguments) throws IOException {
        try (Store store = TestStores.open(Path.of(arguments[0]))) {
            fill(store);
            store.backups().make(Path.of(arguments[1]));
            Files.write(Path.of(arguments[2]), StoreContent.of(store));
            Files.write(Path.of(arguments[3]), StoreContent.audit(store, Integer.MAX_VALUE));
        }
    }

    /** Puts something into every table. */
    static void fill(Store store) {
        Canaries canaries = new Canaries(SEED);
        for (int number = 1; number <= NOTES; number++) {
            ScriptedUse.use(store, number, canaries.next(ScriptedUse.PER_NOTE));
        }
        store.documents()
                .keep(new NoteId("note-1"),
                        new PhiBytes("{\\rtf1 Visit of Quilla}".getBytes(StandardCharsets.US_ASCII)));
        store.shifts().keep(new CaseId("case-1"), new DateShift(-21));
        readTwice(store);
        store.profiles().put("ward-llm", "{\"name\": \"ward-llm\"}");
        store.settings().put(SettingKey.THEME, "dark");
        store.settings().put(SettingKey.IDLE_MINUTES, "10");
        store.accounts().add(COLLEAGUE, Set.of(Role.CLINICIAN), COLLEAGUES_WORDS.toCharArray());
    }

    private static void readTwice(Store store) {
        AnalyzedNote note = SampleNotes.analyzed(READ_TWICE.value(),
                "Visit of {PATIENT|Quilla Zebrano} on {DATE|3 Mar 2031}, {CITY|Lindow}");
        store.worklist().add(new CaseId("case-twice"), note);
        store.readings().mark(READ_TWICE, reader(COLLEAGUE), Optional.empty(), AT);
        store.readings().finish(Turn.FIRST, reader(TestStores.FOUNDER), rejecting(note, 1).confirmAll(), AT);
        store.readings().save(Turn.SECOND, reader(COLLEAGUE), rejecting(note, 2));
    }

    private static Reader reader(NamedPerson person) {
        return new Reader(AccountName.of(person), person);
    }

    private static ReviewSession rejecting(AnalyzedNote note, int span) {
        ReviewDecision decision = new ReviewDecision.Rejected(new SpanId(span));
        return ((DecisionOutcome.Taken) ReviewSession.of(note).decide(decision)).session();
    }

}
