package org.tessera.training.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EponymListTest {
    @Test
    void makesTheWaysToWriteANameWithItsHead() {
        assertThat(texts("allis: clamp")).containsExactly("allis clamp", "allis clamps", "alli's clamp",
                "alli's clamps");
        assertThat(texts("crohn: disease")).containsExactly("crohn disease");
        assertThat(texts("guillain-barre: syndrome")).contains("guillain-barre syndrome", "guillain barre syndrome");
    }

    @Test
    void writesTheGradesOfAClassificationBehindItsName() {
        assertThat(texts("quill: <i-iii iia>, zone")).containsExactly("quill classification", "quill type",
                "quill grade", "quill i", "quill ii", "quill iii", "quill 1", "quill 2", "quill 3", "quill iia",
                "quill zone");
        assertThat(texts("quill: <a-c 0-2 4b>")).endsWith("quill a", "quill b", "quill c", "quill 0", "quill 1",
                "quill 2", "quill 4b");
        assertThat(texts("quill: <>")).containsExactly("quill classification", "quill type", "quill grade");
    }

    @Test
    void putsTheHeadInFrontOfANameThatFollowsOf() {
        assertThat(texts("of henle: loop")).containsExactly("loop of henle");
    }

    @Test
    void letsAStarredNameStandAloneAndAnotherOnlyBehindALeadOrInBrackets() {
        assertThat(texts("babinski*: sign")).contains("babinski", "babinski sign", "babinski signs");
        assertThat(texts("graves+: disease")).contains("history of graves'", "known grave's", "graves disease")
                .doesNotContain("graves", "graves'");
        assertThat(texts("parkinson+: disease")).contains("history of parkinson's", "parkinsons disease");
        assertThat(texts("jeanty^: table")).containsExactly("jeanty table", "(jeanty)");
        assertThat(texts("foley: catheter")).doesNotContain("foley");
    }

    private static List<String> texts(String line) {
        return EponymList.read(List.of("# a remark", line)).flatMap(concept -> concept.texts().stream()).toList();
    }
}
