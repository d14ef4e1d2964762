package org.tessera.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The gazetteer that is shipped. */
class GazetteerFileTest {
    private static final String SHIPPED = "/org/tessera/models/gazetteer.fst";
    private static final int MOST_BYTES = 1_500_000;

    @Test
    void isTheOneThatTheListsGive() throws IOException {
        byte[] made = GazetteerFile.of(GazetteerNames.all());
        try (InputStream shipped = GazetteerFileTest.class.getResourceAsStream(SHIPPED)) {
            assertThat(shipped).isNotNull();
            assertThat(shipped.readAllBytes()).as("run MakeGazetteer and check the file in").isEqualTo(made);
        }
        assertThat(made).hasSizeLessThan(MOST_BYTES);
    }
}
