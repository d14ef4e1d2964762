package org.tessera.desktop.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.Difference;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.TwoReadersDesktop;
import org.tessera.desktop.workspace.OpenNote;

class AdjudicationViewModelTest {
    @TempDir
    Path home;

    private TwoReadersDesktop desktop;

    @BeforeEach
    void letTwoRead() {
        desktop = TwoReadersDesktop.read(home, CardiologyNote.analyzed()).opened();
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    private AdjudicationViewModel model() {
        return desktop.model();
    }

    private int here() {
        return desktop.state().current().map(Difference::number).orElse(-1);
    }

    @Test
    void everyDifferenceIsSettledByOneKeyAndTheNoteGoesOnUnderThreeNames() {
        assertThat(desktop.state().total()).isEqualTo(5);
        assertThat(here()).isZero();
        model().first();
        assertThat(here()).isEqualTo(1);
        model().second();
        model().own(IdentifierKind.DATE);
        assertThat(desktop.state().settled()).isEqualTo(3);
        model().undo();
        assertThat(here()).isEqualTo(2);
        assertThat(desktop.state().settled()).isEqualTo(2);
        model().redo();
        assertThat(desktop.state().choice(desktop.state().adjudication().comparison().differences().get(2)))
                .contains(new Choice.Own(IdentifierKind.DATE));
        model().nextOpen();
        assertThat(desktop.state().finishing()).isFalse();
        model().first();
        model().first();
        assertThat(desktop.state().finishing()).isTrue();
        model().back();
        model().previous();
        model().reopen();
        assertThat(desktop.state().settled()).isEqualTo(4);
        model().finish();
        assertThat(desktop.workspace().noteProperty().get()).isEqualTo(Optional.empty());
        model().second();
        model().finish();
        OpenNote open = desktop.workspace().noteProperty().get().orElseThrow();
        assertThat(open.reviewed().orElseThrow().status()).isInstanceOfSatisfying(ReviewStatus.Reviewed.class,
                status -> assertThat(status.readers()).isPresent());
        assertThat(model().stateProperty().get()).isInstanceOf(AdjudicationState.Empty.class);
        assertThat(desktop.engine().work().reviewed(open.id())).isEqualTo(open.reviewed());
    }

    @Test
    void oneOfTheTwoReadersIsToldThatSomebodyElseSettles() {
        desktop.engine().settings().put(SettingKey.THIRD_PERSON_RULES, "true");
        desktop.close();
        desktop = TwoReadersDesktop.withReader(home);
        desktop.opened();
        assertThat(desktop.state().readers().refusal()).isPresent();
        model().first();
        assertThat(desktop.state().settled()).isZero();
        assertThat(desktop.workspace().noticeProperty().get()).isPresent();
        model().finish();
        assertThat(desktop.workspace().noteProperty().get()).isEmpty();
    }

    @Test
    void whatWasSettledIsThereWhenTheNoteIsOpenedAgain() {
        model().first();
        model().second();
        desktop.opened();
        assertThat(desktop.state().settled()).isEqualTo(2);
        assertThat(here()).isEqualTo(2);
        model().showAgreed(true);
        assertThat(desktop.state().agreedShown()).isTrue();
        assertThat(BothMarks.of(desktop.state())).hasSizeGreaterThan(desktop.state().total());
        WorkSummary line = desktop.engine().worklist().list().getFirst();
        desktop.engine().delete(line.id(), desktop.workspace().userProperty().get().person());
        model().open(line);
        assertThat(model().stateProperty().get()).isInstanceOf(AdjudicationState.Failed.class);
    }
}
