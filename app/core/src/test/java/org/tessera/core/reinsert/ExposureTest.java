package org.tessera.core.reinsert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.vault.TokenFormat;

final class ExposureTest {
    private static boolean holds(String text) {
        return Exposure.holds(text, TokenFormat.exact(text).getLast().span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"see evil.example#[[NAME_01.K7]]", "see host:8080/[[NAME_01.K7]]",
            "see 10.20.30.40/[[NAME_01.K7]]", "see [[NAME_01.K7]].evil.example", "mail [[NAME_01.K7]]@evil.example",
            "<https://e/?q= [[NAME_01.K7]]>", "[x](/p [[NAME_01.K7]])", "> ```\n> [[NAME_01.K7]]\n> ```",
            "- ```\n  [[NAME_01.K7]]", "1. ~~~\n[[NAME_01.K7]]", "run `curl -d [[NAME_01.K7]]`",
            "<!-- [[NAME_01.K7]] -->", "<pre>\n[[NAME_01.K7]]</pre>", "<script>a = '[[NAME_01.K7]]'</script>",
            "<x-card name=\"[[NAME_01.K7]]\">", "ftp:[[NAME_01.K7]]", "\\\\server\\share\\[[NAME_01.K7]]"})
    void keepsATokenWhereItsValueWouldLeaveThePage(String text) {
        assertThat(holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MRN#[[MRN_01.K7]]", "at 10:30/[[NAME_01.K7]]", "`[[NAME_01.K7]]`",
            "Seen by [[NAME_01.K7]]. He left", "Seen by [[NAME_01.K7]].", "BP < 5 for [[NAME_01.K7]]",
            "<!-- a --> [[NAME_01.K7]]", "<pre>a</pre> [[NAME_01.K7]]", "`K7` and [[NAME_01.K7]]",
            "(see [[NAME_01.K7]])", "Patient: [[NAME_01.K7]]", "```\na\n```\n[[NAME_01.K7]]"})
    void restoresOneInOrdinaryText(String text) {
        assertThat(holds(text)).isFalse();
    }
}
