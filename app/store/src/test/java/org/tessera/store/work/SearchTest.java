package org.tessera.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.FoundNote;
import org.tessera.core.work.SearchResult;
import org.tessera.store.Problems;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;
import org.tessera.core.problem.ProblemCode;

class SearchTest {
    private static final String TEXT = "{PATIENT|Quilla Zebrano} was seen on {DATE|3 May 2031}.\r\nStable on Apixaban; "
            + "brother Odo reports a fall in Marbrück.";

    private static final NamedPerson REVIEWER = new NamedPerson("Ilse Marchetti, MD");

    @TempDir
    Path home;

    private Store store = TestStores.inMemory();

    @BeforeEach
    void addNotes() {
        store.close();
        store = TestStores.open(home);
        add("note-1", TEXT);
        add("note-2", "Stable. Seen: {CITY|Arnsfeld}");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private AnalyzedNote add(String id, String marked) {
        AnalyzedNote note = SampleNotes.analyzed(id, marked);
        store.worklist().add(new CaseId("case-" + id), note);
        return note;
    }

    private SearchResult search(String words) {
        return store.worklist().search(new PhiText(words), 10);
    }

    private java.util.List<NoteId> found(String words) {
        return search(words).found().stream().map(FoundNote::id).toList();
    }

    @Test
    void findsAClinicalWordAndNoName() {
        assertThat(found("apixaban")).containsExactly(new NoteId("note-1"));
        assertThat(found("Quilla")).isEmpty();
        assertThat(found("zebrano")).isEmpty();
        assertThat(found("2031")).isEmpty();
        assertThat(found("Arnsfeld")).isEmpty();
    }

    @Test
    void findsNewestFirstAndCounts() {
        SearchResult result = search("STABLE");
        assertThat(result.found()).extracting(FoundNote::id)
                .containsExactly(new NoteId("note-2"), new NoteId("note-1"));
        assertThat(result.searched()).isEqualTo(2);
        assertThat(result.searchable()).isEqualTo(2);
        assertThat(search("s").found().getLast().places()).isEqualTo(4);
        assertThat(store.worklist().search(new PhiText("stable"), 1).searched()).isEqualTo(1);
    }

    @Test
    void allWordsMustOccurCaseAside() {
        assertThat(found("apixaban  FALL marbr\u00DCck")).containsExactly(new NoteId("note-1"));
        assertThat(found("apixaban warfarin")).isEmpty();
        assertThatThrownBy(() -> search(" \t")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNamesOfKindsAreNoWordsOfTheNote() {
        assertThat(found("name")).isEmpty();
        assertThat(found("[")).isEmpty();
    }

    @Test
    void showsWhatStandsAroundTheFirstPlaceWithKindsForValues() {
        assertThat(search("seen stable apixaban").found().getFirst().snippet().reveal())
                .startsWith("[NAME] was seen on [DATE]. Stable on Apixaban");
    }

    @Test
    void followsTheReview() {
        AnalyzedNote note = store.work().analyzed(new NoteId("note-1")).orElseThrow();
        int odo = note.note().text().reveal().indexOf("Odo");
        ReviewSession review = decide(ReviewSession.of(note), new ReviewDecision.Rejected(new SpanId(2)));
        store.work().saveReview(review);
        assertThat(found("2031")).containsExactly(new NoteId("note-1"));
        assertThat(found("odo")).containsExactly(new NoteId("note-1"));
        ReviewSession added = decide(review,
                new ReviewDecision.Added(review.nextId(), new TextSpan(odo, odo + 3), IdentifierKind.RELATIVE));
        store.work().finishReview(added.confirmAll(), REVIEWER, Instant.EPOCH);
        assertThat(found("odo")).isEmpty();
        store.work().saveReview(review);
        assertThat(found("odo")).containsExactly(new NoteId("note-1"));
    }

    private static ReviewSession decide(ReviewSession session, ReviewDecision decision) {
        return ((DecisionOutcome.Taken) session.decide(decision)).session();
    }

    @Test
    void passesOverNotesThatWaitForTheMachine() {
        store.worklist().add(new CaseId("case-3"), SampleNotes.note("note-3", "Unread: Stable Benno."));
        assertThat(found("benno")).isEmpty();
        assertThat(search("stable").searchable()).isEqualTo(2);
    }

    @Test
    void goesThroughManyPages() {
        for (int number = 100; number < 600; number++) {
            store.worklist()
                    .add(new CaseId("case-" + number),
                            SampleNotes.analyzed("note-" + number, "Page " + number + " of {CITY|Aa}"));
        }
        assertThat(found("page 100")).containsExactly(new NoteId("note-100"));
        assertThat(search("page 100").searched()).isEqualTo(502);
        assertThat(store.worklist().search(new PhiText("page"), 1_000).found()).hasSize(500);
    }

    @Test
    void refusesARedactedTextThatWasPutElsewhere() throws java.sql.SQLException {
        store.close();
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("UPDATE note_part SET body = (SELECT body FROM note_part WHERE note = 'note-1' AND part = 'redacted')"
                    + " WHERE note = 'note-2' AND part = 'redacted'");
        }
        store = TestStores.open(home);
        assertThat(Problems.of(() -> search("stable"))).isEqualTo(ProblemCode.CELL_REFUSED);
    }
}
