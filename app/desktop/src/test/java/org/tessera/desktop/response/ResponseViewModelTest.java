package org.tessera.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.TextSpan;
import org.tessera.core.validate.SentenceSupport;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.fixture.LettersDesktop;
import org.tessera.desktop.fixture.LettersEngine;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.PathStep;

final class ResponseViewModelTest {
    private final LettersDesktop desktop = LettersEngine.desktop(LettersEngine.CARELESS).send();

    private ResponseState state() {
        return desktop.response().stateProperty().get().orElseThrow();
    }

    private String at(TextSpan place) {
        return desktop.answer().document().text().slice(place).reveal();
    }

    @Test
    void findingsOfACarelessModelAreOpen() {
        assertThat(desktop.answer().open()).extracting(ValidationFinding::code)
                .contains("altered-token", "repeated-token", "ungrounded-sentence", "value-not-in-note");
        FindingWords words = new FindingWords(new Messages(Locale.ENGLISH));
        assertThat(desktop.answer().validation().findings()).allSatisfy(finding -> {
            assertThat(words.title(finding)).isNotBlank();
            assertThat(words.words(finding, desktop.answer().document().text())).isNotBlank();
        });
    }

    @Test
    void settledFindingNoLongerBlocksAndIsStored() {
        for (ValidationFinding finding : desktop.answer().open()) {
            desktop.response().settle(finding);
        }
        desktop.settle();
        assertThat(desktop.answer().open()).isEmpty();
        assertThat(desktop.engine().work().draft(desktop.note().id()).orElseThrow().open()).isZero();
        ValidationFinding first = desktop.answer().letter().settled().getFirst();
        desktop.response().reopen(first);
        desktop.settle();
        assertThat(desktop.answer().open()).containsExactly(first);
    }

    @Test
    void nextFindingLooksAtItsPlaceAndItsSentence() {
        desktop.response().nextFinding();
        TextSpan first = state().place().orElseThrow();
        assertThat(state().restored(state().support().orElseThrow()).overlaps(first)).isTrue();
        desktop.response().nextFinding();
        assertThat(state().place().orElseThrow().start()).isGreaterThan(first.start());
    }

    @Test
    void sentenceShowsItsSourceWithRealValues() {
        int supported = 0;
        while (desktop.answer().validation().supports().get(supported).verdict() != SentenceSupport.Verdict.SUPPORTED) {
            supported++;
        }
        desktop.response().showSentence(supported);
        assertThat(state().source())
                .hasValueSatisfying(source -> assertThat(source.reveal()).isNotBlank().doesNotContain("[["));
        desktop.response().nextSentence();
        assertThat(state().sentence()).contains(supported + 1);
        desktop.response().previousSentence();
        assertThat(state().sentence()).contains(supported);
    }

    @Test
    void restoredPageUnderlinesWhatWasPutBackAndBoxesWhatWasNot() {
        NotePage page = AnswerPages.restored(state());
        assertThat(page.marks()).filteredOn(mark -> mark.styles().contains("note-restored"))
                .extracting(mark -> at(mark.at()))
                .anyMatch(value -> value.contains("Quenneville"));
        assertThat(page.marks()).filteredOn(mark -> mark.styles().contains("note-leftover"))
                .extracting(mark -> at(mark.at()))
                .anyMatch(value -> value.startsWith("[["));
        assertThat(page.headings()).extracting(this::at).contains("Question", "Background");
    }

    @Test
    void leadsToTheLetter() {
        desktop.response().toSignOff();
        assertThat(desktop.workspace().wantedProperty().get()).contains(PathStep.SIGN_OFF);
    }
}
