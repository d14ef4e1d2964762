package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

class TermCatalogTest {
    @Test
    void countsTheTermsThatAreShipped() {
        assertThat(TermCatalog.check(CtakesLinguisticLayer.TERMS)).isGreaterThan(6_000);
    }

    @Test
    void knowsTheGroupOfACodeByItsBeginning() {
        for (ClinicalTerm.Group group : ClinicalTerm.Group.values()) {
            assertThat(TermCatalog.groupOf(TermCatalog.prefix(group) + "00001")).isEqualTo(group);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> TermCatalog.groupOf("C0030567"));
        assertThatIllegalArgumentException().isThrownBy(() -> TermCatalog.groupOf("X"));
    }

    @ParameterizedTest
    @CsvSource({"no-such-terms.bsv, MODEL_MISSING", "empty-terms.bsv, MODEL_UNREADABLE",
            "short-terms.bsv, MODEL_UNREADABLE", "foreign-terms.bsv, MODEL_UNREADABLE"})
    void namesADictionaryThatIsMissingOrOfAnotherForm(String resource, ProblemCode problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CtakesLinguisticLayer.open(PipelineOptions.termsOnly(), resource))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem))
                .withNoCause();
    }

    @ParameterizedTest
    @CsvSource({"no-such-model.zip, MODEL_MISSING", "short-terms.bsv, MODEL_UNREADABLE"})
    void namesATaggerModelThatIsMissingOrUnreadable(String resource, ProblemCode problem) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> PennModel.load(resource))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem))
                .withNoCause();
    }
}
