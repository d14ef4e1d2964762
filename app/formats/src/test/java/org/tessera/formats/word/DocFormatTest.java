package org.tessera.formats.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.FormatContract;
import org.tessera.formats.FormatFuzz;
import org.tessera.formats.ReadNote;

final class DocFormatTest {
    private static final int SPANS = 1_000;
    private static final int MUTATIONS = 200;

    private final DocFormat format = new DocFormat();

    private static byte[] visit() throws IOException {
        try (InputStream in = Objects.requireNonNull(DocFormatTest.class.getResourceAsStream("/doc/visit.doc"))) {
            return in.readAllBytes();
        }
    }

    private ReadNote note() throws IOException {
        return FormatContract.read(format, "visit.doc", visit()).getFirst();
    }

    @Test
    void readsEveryStoryAndTheProperties() throws IOException {
        assertThat(note().text().reveal()).contains("Ward of Zoé", "Seen by Ottoline today.\nPlan: rest", "and fluids.",
                "A note on Ferris.", "hidden Ida", "Name\tUmland\nend", "author: Ottoline Brask",
                "title: Patient: Ferris Umland");
        assertThat(note().unread()).contains(new UnreadPart(UnreadPart.Kind.HIDDEN_TEXT, 1));
    }

    @Test
    void namesOutOfPropertiesAreKnown() throws IOException {
        assertThat(note().known().of(IdentifierKind.CLINICIAN)).containsExactly(new PhiText("Ottoline Brask"));
        assertThat(note().known().of(IdentifierKind.PATIENT)).containsExactly(new PhiText("Ferris Umland"));
    }

    @Test
    void offsetsLeadBackFromEveryPlace() throws IOException {
        FormatContract.assertOffsetsLeadBack(format, note(), 41, SPANS);
        FormatContract.assertSourceReadsTheSame(format, note(), "visit.doc");
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        byte[] other = "{\\rtf1 renamed}".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> FormatContract.read(format, "a.doc", other)).hasFieldOrPropertyWithValue("problem",
                ProblemCode.DOCUMENT_DAMAGED);
    }

    @Test
    void damagedFilesAreAnswered() throws IOException {
        FormatFuzz.assertMutationsAreAnswered(format, visit(), "a.doc", 43, MUTATIONS);
    }
}
