package org.tessera.store.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
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

    @Test
    void seesWhatIsPacked() throws IOException {
        String value = new Canaries(3).next();
        CanarySearch search = new CanarySearch(List.of(value));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("before".getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(("Seen: " + value).repeat(3).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(search.in(packed.toByteArray())).isEmpty();
        assertThat(Inflated.in(packed.toByteArray()))
                .anySatisfy(inside -> assertThat(search.in(inside)).contains(value));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(value.getBytes(StandardCharsets.UTF_16LE));
        }
        assertThat(Inflated.in(deflated.toByteArray()))
                .anySatisfy(inside -> assertThat(search.in(inside)).contains(value));
    }
}
