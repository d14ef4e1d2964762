package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecodingsTest {
    private static final String NAME = "Odalys Ferrante";

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean shows(String body) {
        return Decodings.of(body).stream().anyMatch(reading -> reading.contains(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odalys Ferrante", "\\u004fdalys Ferrante", "\\u004F\\u0064alys\\u0020Ferrante",
            "{\\\"a\\\":\\\"Odalys\\u0020Ferrante\\\"}", "\\\\u004fdalys Ferrante", "Odalys%20Ferrante",
            "%4fdalys%20Ferrante", "%4F%64%61%6C%79%73%20%46errante", "Odalys%2520Ferrante", "?q=Odalys+Ferrante&x=1",
            "\\u00254fdalys Ferrante", "&#79;dalys&#32;Ferrante", "&#x4F;dalys Ferrante"})
    void undoesEscapes(String body) {
        assertThat(shows("{\"content\":\"see " + body + " there\"}")).as(body).isTrue();
    }

    @Test
    void undoesBase64AtAnyPlaceInARun() {
        String encoded = base64(NAME + " of Brookhollow");
        assertThat(shows("{\"content\":\"" + encoded + "\"}")).isTrue();
        assertThat(shows("data:text/plain;base64," + encoded)).isTrue();
        assertThat(shows("x/" + encoded)).isTrue();
        assertThat(shows("abc" + encoded)).isTrue();
        assertThat(shows(encoded.replace("=", ""))).isTrue();
        assertThat(shows(base64("x\u00ffy" + NAME).replace('+', '-').replace('/', '_'))).isTrue();
    }

    @Test
    void undoesBase64OfAnEscape() {
        assertThat(shows(base64("q=Odalys%20Ferrante"))).isTrue();
        assertThat(shows("Odalys%20" + "x" + base64("Odalys Ferrante").replace("=", "%3D"))).isTrue();
    }

    @Test
    void keepsTheBodyAsTheFirstReading() {
        assertThat(Decodings.of("a%20b").getFirst()).isEqualTo("a%20b");
        assertThat(Decodings.of("plain text")).first().isEqualTo("plain text");
    }

    @Test
    void readsBrokenEscapesWithoutStumbling() {
        assertThat(Decodings.of("%ZZ %C3 \\u12 \\q 100% %F0%9F ==== AAAAAAAAAAAAA=")).isNotEmpty();
        assertThat(Decodings.of("A".repeat(100_000) + "%41".repeat(50_000))).isNotEmpty();
    }
}
