package org.tessera.desktop.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.PhiText;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.fixture.OfficeDesktop;
import org.tessera.desktop.text.Messages;

final class NoteWordsTest {
    private static final String PATIENT = "Orsino Fennimore";
    private static final String TITLE = "Visit of Fennimore";

    private final NoteWords words = new NoteWords(new Messages(Locale.ENGLISH), InstantSource.system());
    private final WorklistViewModel worklist = OfficeDesktop.empty().worklist();

    private WorklistRow row(int at) {
        return worklist.stateProperty().get().rows().get(at);
    }

    @Test
    void hiddenNamesAreNowhereInARowAndComeBack() {
        worklist.takeText(new PhiText("Mr. " + PATIENT + " was seen on March 4, 2026."), new PhiText(TITLE));
        WorkSummary note = ((WorklistRow.Note) row(0)).summary();
        assertThat(words.name(note).reveal()).isEqualTo(TITLE);
        words.namesHiddenProperty().set(true);
        assertThat(words.name(note).reveal()).isEqualTo("Note " + NoteWords.shortId(note));
        assertThat(
                List.of(words.name(note).reveal(), words.title(note).reveal(), words.figures(note), words.spoken(note)))
                .noneMatch(said -> said.contains("Fennimore"));
        words.namesHiddenProperty().set(false);
        assertThat(words.name(note).reveal()).isEqualTo(TITLE);
    }

    @Test
    void nameOfAFileThatCannotBeReadIsHiddenToo() {
        worklist.takeFiles(List.of(Path.of("fennimore-scan.pdf")));
        WorklistRow.Unread file = (WorklistRow.Unread) row(0);
        assertThat(words.name(file).reveal()).isEqualTo("fennimore-scan.pdf");
        words.namesHiddenProperty().set(true);
        assertThat(words.name(file).reveal()).isEqualTo("File 1");
    }
}
