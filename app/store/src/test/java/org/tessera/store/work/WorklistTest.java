package org.tessera.store.work;

import org.tessera.core.work.CaseSummary;
import org.tessera.core.work.Headline;
import org.tessera.core.work.WorkSummary;
import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkStep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.store.Store;
import org.tessera.store.TestStores;
import org.tessera.store.sample.RawDatabase;
import org.tessera.store.sample.SampleNotes;

class WorklistTest {
    private static final CaseId CASE = new CaseId("case-1");

    /** A clock that goes on by a minute whenever it is read. */
    private static final class Minutes extends Clock {
        private Instant now = TestStores.CLOCK.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }
    }

    @Test
    void showsWhatAPersonRecognisesANoteBy() {
        try (Store store = TestStores.inMemory()) {
            store.worklist().add(CASE, SampleNotes.analyzed("note-1", "{PATIENT|Quilla} came on {DATE|3 May}."));
            Instant now = TestStores.CLOCK.instant();
            assertThat(store.worklist().list())
                    .containsExactly(new WorkSummary(new NoteId("note-1"), CASE,
                            new Headline(Optional.of(new PhiText("Zébrano, Quilla")),
                                    new PhiText("Zébrano letter.txt")),
                            NoteSource.Format.TEXT, WorkStep.REVIEW, Optional.empty(), Optional.empty(),
                            new WorkCounts(21, 5, 2, 1, 2, 2, 0), now, now));
        }
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        try (Store store = Store.inMemory(new Minutes())) {
            for (int number = 1; number <= 5; number++) {
                store.worklist().add(new CaseId("case-" + number), SampleNotes.note("note-" + number, "text"));
            }
            assertThat(ids(store.worklist().list())).containsExactly("note-5", "note-4", "note-3", "note-2", "note-1");
            assertThat(ids(store.worklist().list(1, 2))).containsExactly("note-4", "note-3");
            assertThat(ids(store.worklist().list(4, 10))).containsExactly("note-1");
            assertThat(store.worklist().counts()).isEqualTo(Map.of(WorkStep.IMPORT, 5));
        }
    }

    private static List<String> ids(List<WorkSummary> lines) {
        return lines.stream().map(line -> line.id().value()).toList();
    }

    @Test
    void findsNotesByTheirLabelWithoutDecryptingAny() {
        try (Store store = TestStores.inMemory()) {
            store.worklist().add(CASE, SampleNotes.note("note-1", "text"));
            assertThat(store.worklist().labelled(new PhiText(" ze\u0301brano LETTER.txt ")))
                    .containsExactly(new NoteId("note-1"));
            assertThat(store.worklist().labelled(new PhiText("other.txt"))).isEmpty();
        }
    }

    @Test
    void takesNamesPeopleAndFlags() {
        try (Store store = TestStores.inMemory()) {
            NoteId note = new NoteId("note-1");
            store.worklist().add(CASE, SampleNotes.note("note-1", "text"));
            Headline headline = new Headline(Optional.empty(), new PhiText("Cardiology clinic note"));
            store.worklist().assign(note, Optional.of(new NamedPerson("D. Okafor")));
            store.worklist().rename(note, headline);
            store.worklist().flag(note, Optional.of("altered-token"));
            WorkSummary line = store.worklist().get(note);
            assertThat(line.headline()).isEqualTo(headline);
            assertThat(line.with()).contains(new NamedPerson("D. Okafor"));
            assertThat(line.attention()).contains("altered-token");
            store.worklist().assign(note, Optional.empty());
            store.worklist().flag(note, Optional.empty());
            assertThat(store.worklist().get(note).with()).isEmpty();
            assertThat(store.worklist().get(note).attention()).isEmpty();
            assertThatThrownBy(() -> store.worklist().flag(note, Optional.of("Quilla Z.")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void addsANoteOnce() {
        try (Store store = TestStores.inMemory()) {
            store.worklist().add(CASE, SampleNotes.note("note-1", "text"));
            assertThatThrownBy(() -> store.worklist().add(new CaseId("case-2"), SampleNotes.note("note-1", "other")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.worklist().list()).hasSize(1);
            assertThat(store.work().source(new NoteId("note-1")).text()).isEqualTo(new PhiText("text"));
        }
    }

    @Test
    void listsAndDeletesACaseThatHasTokensAndNoNote() {
        try (Store store = TestStores.inMemory()) {
            store.vault().save(CASE, new TokenMap(List.of()));
            assertThat(store.worklist().cases()).containsExactly(new CaseSummary(CASE, 0, TestStores.CLOCK.instant()));
            store.worklist().add(CASE, SampleNotes.analyzed("note-1", "{CITY|Aa} b"));
            assertThat(store.worklist().cases()).extracting(CaseSummary::notes).containsExactly(1);
            store.worklist().deleteCase(CASE);
            assertThat(store.worklist().cases()).isEmpty();
        }
    }

    /** What stops the destruction stands for a crash between the two. */
    @Test
    void deletesTheLastNoteWithItsCaseOrNotAtAll(@TempDir Path folder) throws SQLException {
        Path home = folder.resolve("home");
        NoteId id = new NoteId("note-1");
        try (Store store = TestStores.unattended(home)) {
            store.worklist().add(CASE, SampleNotes.analyzed("note-1", "{CITY|Aa} b"));
        }
        try (RawDatabase raw = new RawDatabase(home)) {
            raw.run("CREATE TRIGGER stop BEFORE DELETE ON compartment BEGIN SELECT RAISE(ABORT, 'stop'); END");
        }
        try (Store store = TestStores.unattended(home)) {
            assertThatThrownBy(() -> store.worklist().delete(id)).isInstanceOf(ProblemException.class);
            assertThat(ids(store.worklist().list())).containsExactly("note-1");
        }
    }

    @Test
    void deletesANoteAndKeepsTheTokensOfItsCase() {
        TokenMap tokens = new TokenMap(List.of(new TokenEntry(new Token(TokenLabel.NAME, 1, 1, "K7"),
                new PhiText("Quilla"), Optional.of(IdentifierKind.PATIENT))));
        try (Store store = TestStores.inMemory()) {
            IntStream.rangeClosed(1, 2)
                    .forEach(number -> store.worklist()
                            .add(CASE, SampleNotes.analyzed("note-" + number, "{CITY|Aa} b")));
            store.vault().save(CASE, tokens);
            store.worklist().delete(new NoteId("note-1"));
            assertThat(ids(store.worklist().list())).containsExactly("note-2");
            assertThat(store.vault().load(CASE).entries()).isEqualTo(tokens.entries());
            store.worklist().deleteCase(CASE);
            assertThat(store.worklist().list()).isEmpty();
            assertThat(store.vault().load(CASE).entries()).isEmpty();
            store.worklist().deleteCase(CASE);
        }
    }
}
