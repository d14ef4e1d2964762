package org.tessera.store;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.OptionalInt;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedText;
import org.tessera.store.audit.AuditFile;
import org.tessera.store.sample.Canaries;
import org.tessera.store.sample.SampleNotes;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.work.Headline;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.work.PromptChoice;
import org.tessera.core.work.ReceivedAnswer;

/**
 * Uses every room of a store once per note, with a canary in every place that may identify. It waits for a line before it
 * closes the store and another before it ends.
 */
public final class ScriptedUse {
    /** How many values one note carries. */
    static final int PER_NOTE = 12;

    /** A member of staff, who stands in the audit by name. */
    static final String REVIEWER = "Ilse Marchetti, MD";

    /** Has the second account. */
    static final NamedPerson COLLEAGUE = new NamedPerson("Bruno Takala, MD");

    /** Opens it. */
    static final String COLLEAGUES_WORDS = "words of the colleague";

    /** The file beside the audit that the emergency key is written into. */
    static final String EMERGENCY_KEY = "emergency.key";

    /** Notes of later sessions are counted from here. */
    private static final int NUMBER_AGAIN = 100_001;

    private ScriptedUse() {}

    /** Arguments: state folder, seed, number of notes, file for the audit, file for a heap dump, and how many dumps. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        try (Store store = TestStores.open(home)) {
            Canaries canaries = new Canaries(Long.parseLong(arguments[1]));
            for (int number = 1; number <= Integer.parseInt(arguments[2]); number++) {
                use(store, number, canaries.next(PER_NOTE));
            }
            store.worklist().list();
            useAccounts(store, Path.of(arguments[3]).resolveSibling(EMERGENCY_KEY));
            AuditFile.write(store.audit(), Path.of(arguments[3]));
            pause("used");
        }
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        machine.dumpHeap(arguments[4], true);
        pause("closed");
        for (int dump = 2; dump <= Integer.parseInt(arguments[5]); dump++) {
            try (Store store = TestStores.open(home)) {
                use(store, NUMBER_AGAIN + dump, new Canaries(Long.parseLong(arguments[1]) + dump).next(PER_NOTE));
                store.worklist().list();
            }
            machine.dumpHeap(arguments[4] + "-" + dump + ".hprof", true);
            pause("closed again");
        }
    }

    /** A second account with a second factor that waits for its first code, and an emergency key, which the test needs. */
    private static void useAccounts(Store store, Path emergencyKey) throws IOException {
        AccountShelf accounts = store.accounts();
        Account added = accounts.add(COLLEAGUE, Set.of(Role.CLINICIAN), COLLEAGUES_WORDS.toCharArray());
        accounts.enrol(added.name());
        char[] key = accounts.makeEmergencyKey();
        Files.writeString(emergencyKey, CharBuffer.wrap(key));
        Arrays.fill(key, '\0');
    }

    private static void pause(String said) throws IOException {
        System.out.println(said);
        if (System.in.read() < 0) {
            throw new IOException("nobody is there");
        }
    }

    static void use(Store store, int number, List<String> canary) {
        CaseId caseId = new CaseId("case-" + number);
        NoteId id = new NoteId("note-" + number);
        String text = "Seen: " + canary.get(0) + " on " + canary.get(1) + "\r\n";
        ClinicalNote source = new ClinicalNote(id, new PhiText(text),
                new NoteSource(NoteSource.Format.TEXT, "UTF-8", new PhiText(canary.get(2))),
                new KnownIdentifiers(List.of(new KnownIdentifier(IdentifierKind.PATIENT, new PhiText(canary.get(3))))));
        AnalyzedNote found = SampleNotes.analyzed(id.value(),
                "Seen: {PATIENT|" + canary.get(0) + "} on {DATE|" + canary.get(1) + "}\r\n");
        AnalyzedNote analyzed = new AnalyzedNote(source, found.spans(), found.nearMisses());
        NamedPerson reviewer = new NamedPerson(REVIEWER);
        store.audit().append(new AuditEvent.NoteImported(id, caseId, "TEXT", text.length()));
        store.worklist().add(caseId, analyzed);
        store.worklist().rename(id, new Headline(Optional.of(new PhiText(canary.get(4))), new PhiText(canary.get(5))));
        ReviewSession session = ReviewSession.of(analyzed).confirmAll();
        store.work().saveReview(session);
        store.work().finishReview(session, reviewer, TestStores.CLOCK.instant());
        Token token = new Token(TokenLabel.NAME, 1, 1, "K7");
        store.vault()
                .save(caseId, new TokenMap(List
                        .of(new TokenEntry(token, new PhiText(canary.get(6)), Optional.of(IdentifierKind.PATIENT)))));
        store.work().savePrompt(id, new PromptChoice("referral", "on-device", List.of(new TextSpan(0, 9)), Set.of()));
        store.work()
                .saveAnswer(id,
                        new ReceivedAnswer(
                                new LlmResponse(new TokenizedText(token.text() + " " + canary.get(7)), "model",
                                        LlmResponse.Finish.COMPLETE, OptionalInt.empty(), OptionalInt.empty(),
                                        Optional.empty(), Duration.ofSeconds(3)),
                                "on-device", Sha256.of("request"), TestStores.CLOCK.instant()));
        store.work().saveDraft(id, new LetterDraft(new PhiText(canary.get(8)), List.of(), 0));
        store.work()
                .sign(id, new SignedDocument(new PhiText(canary.get(9)),
                        new SignOff(reviewer, TestStores.CLOCK.instant(), Sha256.of(canary.get(9)), 0)));
        store.settings().put(SettingKey.USER_NAME, canary.get(10));
        store.secrets().put("site-" + number, canary.get(11).toCharArray());
        if (number % 5 == 0) {
            store.worklist().deleteCase(caseId);
        }
    }
}
