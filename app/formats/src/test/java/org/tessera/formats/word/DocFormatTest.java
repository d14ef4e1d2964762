package org.tessera.formats.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.FormatContract;

final class DocFormatTest {
    private final DocFormat format = new DocFormat();

    @Test
    void readsFilesOfTheBinaryFormatOnly() {
        assertThat(format.reads("Visit.DOC")).isTrue();
        assertThat(format.reads("visit.docx")).isFalse();
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        byte[] other = "{\\rtf1 renamed}".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> FormatContract.read(format, "a.doc", other)).hasFieldOrPropertyWithValue("problem",
                ProblemCode.DOCUMENT_DAMAGED);
    }
}
