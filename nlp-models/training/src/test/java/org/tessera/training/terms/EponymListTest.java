package org.tessera.training.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EponymListTest {
    @Test
    void makesTheWaysToWriteANameWithItsHead() {
        assertThat(texts("allis: clamp")).containsExactly("allis clamp", "allis clamps", "allis' clamp",
                "allis' clamps", "alli's clamp", "alli's clamps");
        assertThat(texts("crohn: disease")).containsExactly("crohn disease", "crohn's disease", "crohns disease");
        assertThat(texts("guillain-barre: syndrome")).contains("guillain-barre syndrome", "guillain barre syndrome");
    }

    @Test
    void putsTheHeadInFrontOfANameThatFollowsOf() {
        assertThat(texts("of henle: loop")).containsExactly("loop of henle");
    }

    @Test
    void letsAStarredNameStandAloneAndAPlusOnlyBehindALead() {
        assertThat(texts("babinski*: sign")).contains("babinski", "babinski's", "babinski sign", "babinski signs");
        assertThat(texts("graves+: disease")).contains("history of graves'", "known grave's", "graves disease")
                .doesNotContain("graves", "graves'");
        assertThat(texts("foley: catheter")).doesNotContain("foley");
    }

    private static List<String> texts(String line) {
        return EponymList.read(List.of("# a remark", line)).flatMap(concept -> concept.texts().stream()).toList();
    }
}
