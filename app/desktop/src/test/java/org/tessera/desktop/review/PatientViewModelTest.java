package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.fixture.AnalyzedNotes;
import org.tessera.desktop.fixture.ReviewDesktop;

final class PatientViewModelTest {
    private static final KnownIdentifier SON = new KnownIdentifier(IdentifierKind.RELATIVE, new PhiText("Oleg"));

    private final ReviewDesktop desktop = new ReviewDesktop(ReviewSession.of(AnalyzedNotes
            .of("Name: {PATIENT|Ada Fenwick}\nMRN: 5520-718\nSeen on {DATE|March 3} in {CITY|Dunmarrow} with Oleg.")),
            InstantSource.system());

    private List<KnownIdentifier> known() {
        return desktop.patient().stateProperty().get().known();
    }

    private void tell(KnownIdentifier more) {
        List<KnownIdentifier> all = new ArrayList<>(known());
        all.add(more);
        desktop.patient().save(all);
    }

    private Standing standing(String value) {
        return desktop.state()
                .rows()
                .stream()
                .filter(row -> row.value().reveal().equals(value))
                .map(SpanRow::standing)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headOfTheNoteProposesWhatIsNotKnownYet() {
        assertThat(known()).extracting(each -> each.value().reveal()).containsExactly("Ada Fenwick");
        assertThat(desktop.patient().proposals())
                .containsExactly(new KnownIdentifier(IdentifierKind.MEDICAL_RECORD, new PhiText("5520-718")));
    }

    @Test
    void newSpansWaitAndDecisionsStay() {
        desktop.model().confirm();
        desktop.model().reject();
        tell(SON);
        assertThat(desktop.patient().stateProperty().get().look()).isInstanceOfSatisfying(PatientState.Look.Done.class,
                done -> {
                    assertThat(done.rebase().fresh()).hasSize(1);
                    assertThat(done.rebase().gone()).isEqualTo(1);
                });
        assertThat(standing("Ada Fenwick")).isEqualTo(Standing.CONFIRMED);
        assertThat(standing("March 3")).isEqualTo(Standing.REJECTED);
        assertThat(standing("Oleg")).isEqualTo(Standing.UNDECIDED);
        assertThat(standing("Dunmarrow")).isEqualTo(Standing.NEAR_MISS);
        assertThat(known()).contains(SON);
        desktop.model().undo();
        assertThat(standing("March 3")).isEqualTo(Standing.UNDECIDED);
        assertThat(standing("Oleg")).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void nothingHappensIfNothingIsChanged() {
        ReviewSession before = desktop.state().session();
        desktop.patient().save(known());
        assertThat(desktop.state().session()).isEqualTo(before);
        assertThat(desktop.patient().stateProperty().get().look()).isEqualTo(PatientState.Look.NONE);
    }
}
