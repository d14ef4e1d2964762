package org.tessera.egress.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"text\"", "1", "{", "{}}", "{} {}", "{\"a\":1,\"a\":2}", "{'a':1}",
            "{\"a\":NaN}", "// note\n{}", "\uFEFF{}", "{\"a\":{\"b\":1,\"b\":2}}"})
    void takesNothingButOneObjectThatCanBeReadInOneWay(String text) {
        assertThat(StrictJson.read(text)).isEmpty();
        assertThat(StrictJson.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void takesNoOtherEncodingThanUtf8() {
        assertThat(StrictJson.read("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertThat(StrictJson.read(new byte[]{'{', '"', (byte) 0xE9, '"', ':', '1', '}'})).isEmpty();
    }

    @Test
    void doesNotBreakOnDeepNesting() {
        assertThat(StrictJson.read("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))).isEmpty();
    }

    @Test
    void namesFieldsByTheirWayAndDoesNotLookIntoAnOpaqueOne() {
        ObjectNode object = StrictJson.read("{\"a\":[{\"b\":{\"c\":1}}],\"d\":null}").orElseThrow();
        assertThat(StrictJson.fields(object, Optional.empty())).containsExactly("a", "a[].b", "a[].b.c", "d");
        assertThat(StrictJson.fields(object, Optional.of("a[].b"))).containsExactly("a", "a[].b", "d");
    }

    @Test
    void writesKeysInTheOrderInWhichTheyWerePut() {
        byte[] bytes = StrictJson.write(StrictJson.object().put("z", "é\n\"😀").put("a", 1));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("{\"z\":\"é\\n\\\"😀\",\"a\":1}");
    }
}
