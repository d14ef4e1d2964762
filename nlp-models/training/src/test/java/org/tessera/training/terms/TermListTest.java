package org.tessera.training.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.ClinicalTerm;

class TermListTest {
    @Test
    void readsConceptsPartedByCommas() {
        assertThat(concepts("fever, night sweats").stream().map(TermConcept::preferred)).containsExactly("fever",
                "night sweats");
    }

    @Test
    void readsOneConceptWithItsOtherNames() {
        assertThat(concepts("warfarin = coumadin, jantoven")).singleElement()
                .satisfies(concept -> assertThat(concept.texts()).containsExactly("warfarin", "coumadin", "jantoven"));
    }

    @Test
    void addsPluralsOfWhatIsCountedAndBlanksForHyphens() {
        assertThat(texts("shave biopsy")).containsExactly("shave biopsy", "shave biopsies");
        assertThat(texts("liver metastasis")).containsExactly("liver metastasis", "liver metastases");
        assertThat(texts("steri-strips")).containsExactly("steri-strips", "steri strips");
        assertThat(texts("pneumonia")).containsExactly("pneumonia");
        assertThat(texts("st. jude pacemaker")).containsExactly("st jude pacemaker");
    }

    private static List<TermConcept> concepts(String line) {
        return TermList.read(ClinicalTerm.Group.FINDING, List.of("# a remark", "", line)).toList();
    }

    private static List<String> texts(String line) {
        return concepts(line).stream().flatMap(concept -> concept.texts().stream()).toList();
    }
}
