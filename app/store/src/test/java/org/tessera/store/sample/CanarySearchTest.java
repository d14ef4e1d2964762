package org.tessera.store.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanarySearchTest {
    @Test
    void seesAValueInEveryForm() {
        for (String value : new Canaries(1).next(50)) {
            CanarySearch search = new CanarySearch(List.of(value));
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_16LE)) {
                for (String before : List.of("", "a", "ab", "abc")) {
                    byte[] inside = (before + value + "xyz").getBytes(charset);
                    byte[] hex = HexFormat.of().formatHex(inside).getBytes(StandardCharsets.US_ASCII);
                    assertThat(search.in(inside)).containsExactly(value);
                    assertThat(search.in(Base64.getEncoder().encode(inside))).containsExactly(value);
                    assertThat(search.in(hex)).containsExactly(value);
                }
            }
            assertThat(search.in(new Canaries(2).next().getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }
}
