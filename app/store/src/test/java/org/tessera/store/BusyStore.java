package org.tessera.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.store.sample.SampleNotes;

/**
 * Decides the one span of one note again and again: audit row, review step, token map; then says how many decisions are
 * stored. It goes on until it is killed or meets a problem, whose code it says.
 */
public final class BusyStore {
    static final NoteId NOTE = new NoteId("note-1");
    static final CaseId CASE = new CaseId("case-1");

    private static final AnalyzedNote ANALYZED = SampleNotes.analyzed("note-1", "Seen: {PATIENT|Quilla}\n");

    private BusyStore() {}

    /** Argument: the state folder. */
    public static void main(String[] arguments) {
        try (Store store = TestStores.open(Path.of(arguments[0]))) {
            if (store.worklist().list().isEmpty()) {
                store.worklist().add(CASE, ANALYZED);
            }
            System.out.println("open");
            ReviewSession session = store.work().review(NOTE).orElseThrow();
            while (true) {
                session = decide(store, session);
                System.out.println(session.steps().size());
            }
        } catch (ProblemException met) {
            System.out.println(met.problem());
        }
    }

    private static ReviewSession decide(Store store, ReviewSession session) {
        int number = session.steps().size() + 1;
        SpanId id = new SpanId(1);
        ReviewDecision decision = number % 2 == 0 ? new ReviewDecision.Rejected(id) : new ReviewDecision.Confirmed(id);
        ReviewSession next = ((DecisionOutcome.Taken) session.decide(decision)).session();
        store.audit().append(new AuditEvent.NoteImported(NOTE, CASE, "TEXT", number));
        store.work().saveReview(next);
        store.vault().save(CASE, tokens(number));
        return next;
    }

    /** The one token that stands after so many decisions. */
    static TokenMap tokens(int number) {
        return new TokenMap(List.of(new TokenEntry(new Token(TokenLabel.NAME, number, 1, "K7"), new PhiText("Quilla"),
                Optional.of(IdentifierKind.PATIENT))));
    }
}
