package org.tessera.desktop.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

final class EditedPlacesTest {
    private static final String BEFORE = "Seen on Monday by the clinic.";

    private static EditedPlaces edited(String after) {
        return new EditedPlaces(new PhiText(BEFORE), new PhiText(after));
    }

    @Test
    void placeBeforeAnEditStays() {
        assertThat(edited("Seen on Monday by a clinic.").of(new TextSpan(8, 14))).contains(new TextSpan(8, 14));
    }

    @Test
    void placeBehindAnEditMovesWithIt() {
        assertThat(edited("Seen again on Monday by the clinic.").of(new TextSpan(22, 28)))
                .contains(new TextSpan(28, 34));
    }

    @Test
    void rewrittenPlaceIsGone() {
        assertThat(edited("Seen on Friday by the clinic.").of(new TextSpan(8, 14))).isEmpty();
        assertThat(edited("").of(new TextSpan(8, 14))).isEmpty();
    }
}
