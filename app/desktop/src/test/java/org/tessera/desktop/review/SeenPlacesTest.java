package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.desktop.fixture.CardiologyNote;
import org.tessera.desktop.fixture.ReviewDesktop;

final class SeenPlacesTest {
    private final ReviewDesktop desktop = new ReviewDesktop(CardiologyNote.halfReviewed(), InstantSource.system());

    private List<String> values() {
        return desktop.model().seen().stream().map(place -> place.value().reveal()).toList();
    }

    @Test
    void quasiIdentifiersStandBesideNearMissesAndWhatWasRejected() {
        assertThat(values()).containsExactly("retired bell founder", "Lives alone", "Holter", "May", "bed 4");
        desktop.model().reject();
        assertThat(values()).contains("Tobias");
    }

    @Test
    void oneThatBecomesATokenIsSeenNoMore() {
        TextSpan place = desktop.model().seen().getFirst().at();
        desktop.model().look(place);
        assertThat(desktop.model().lookedAtProperty().get()).isEqualTo(Optional.of(place));
        desktop.model().select(Optional.of(place));
        desktop.model().kind(IdentifierKind.OTHER);
        assertThat(values()).doesNotContain("retired bell founder");
    }

    @Test
    void findingGoesRoundThroughThePlaces() {
        PhiText text = new PhiText("Chest pain. No chest wall pain.");
        Finder finder = Finder.of(text, new PhiText("CHEST"));
        assertThat(finder.places()).containsExactly(new TextSpan(0, 5), new TextSpan(15, 20));
        assertThat(finder.on(false).place()).contains(new TextSpan(15, 20));
        assertThat(finder.on(false).on(false).place()).contains(new TextSpan(0, 5));
        assertThat(finder.on(true).place()).contains(new TextSpan(15, 20));
        assertThat(Finder.of(text, new PhiText(" ")).place()).isEmpty();
        assertThat(Finder.of(text, new PhiText("liver")).on(false).place()).isEmpty();
    }
}
