package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.site.SiteLists;
import org.tessera.core.vault.TokenizedText;
import org.tessera.engine.io.PastedNote;

/** What the detectors read of outgoing text does not depend on the letters that were drawn for its tokens. */
final class OutgoingScanTest {
    private static final List<String> DRAWN = List.of("LT", "MA", "MD", "DO", "RN", "PA", "DR", "JR", "K7", "GE");

    @Test
    void ranksAndDegreesAmongDrawnLettersSayNothingAboutTheirNeighbours() {
        String text = """
                Doctor: Good to meet you, [[NAME_04.??]]. So, what brings you in?
                Patient: It hurts when I climb stairs.
                Doctor: I promise. Take care, Mrs. [[NAME_01B.??]].
                """;
        ClinicalNote note = PastedNote.of(new PhiText("x"), new PhiText("x"));
        try (Analysis analysis = new Analysis(DetectionParts.released(), () -> SiteLists.NONE, Optional::empty)) {
            OutgoingScan scan = new OutgoingScan(analysis::analyze);
            assertThat(DRAWN).allSatisfy(
                    letters -> assertThat(scan.read(new TokenizedText(text.replace("??", letters)), note)).isEmpty());
        }
    }

    @Test
    void aNameBesideATokenIsStillSeen() {
        ClinicalNote note = PastedNote.of(new PhiText("x"), new PhiText("x"));
        TokenizedText text = new TokenizedText(
                "Patient: [[NAME_01.MD]]. Her husband Aurelio Quist drove her home. MRN: 44719023\n");
        try (Analysis analysis = new Analysis(DetectionParts.released(), () -> SiteLists.NONE, Optional::empty)) {
            assertThat(new OutgoingScan(analysis::analyze).read(text, note))
                    .extracting(phi -> text.value().substring(phi.span().start(), phi.span().end()))
                    .contains("Aurelio Quist", "44719023");
        }
    }
}
