package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.note.PhiText;

/** Which clinical terms are found where, in which group, and whether they are denied. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClinicalTermsTest {
    private CtakesLinguisticLayer layer;

    @BeforeAll
    void open() {
        layer = CtakesLinguisticLayer.open(PipelineOptions.everything());
    }

    @AfterAll
    void close() {
        layer.close();
    }

    @TestFactory
    Stream<DynamicTest> findsTheMarkedTermsAndNoOther() {
        return Stream.of(
                // names of things and names of people
                "A {EPONYM|Foley catheter} was placed by Dr. Foley.",
                "Mrs. Parkinson has {EPONYM|Parkinson's disease} since June.",
                "{EPONYM|Graves' disease} and {EPONYM|Gottron's papules} in Quill's garden.",
                "It was {EPONYM|Weber C}, {EPONYM|Hamada 3} and {EPONYM|Schizas grade} B, said Weber.",
                "{EPONYM|Parkinsons disease} or {EPONYM|PARKINSON DISEASE}, said Parkinson.",
                "Her {EPONYM|Babinski} was upgoing and the {EPONYM|Allen test} normal; Allen agreed.",
                "{EPONYM|Glasgow Coma Scale} of 15, {EPONYM|Apgar scores} 8 and 9, sent to Glasgow.",
                "He met Ms. Whipple before the {EPONYM|Whipple procedure}.",
                "The {EPONYM|Guillain-Barre syndrome} and the {EPONYM|loop of Henle}.",
                "Closed with {DEVICE|3-0 Ethibond} and {DEVICE|Steri-Strips}, then {DEVICE|4-0 Monocryl}.",
                "Grasped with {EPONYM|Kocher clamps}, cut with {EPONYM|Metzenbaum scissors}, {EPONYM|Bovie} at 30.",
                "Murphy came; {EPONYM|Murphy's sign} was found in Murphy.",
                // medicines, by generic and trade name
                "Takes {MEDICATION|Coumadin} and {MEDICATION|metoprolol succinate}, once {MEDICATION|Toprol-XL}.",
                "{MEDICATION|Tylenol #3} and {MEDICATION|vitamin B12} at night.",
                // the longest term only
                "The {DISORDER|community-acquired pneumonia} was treated.",
                "{LABEL|History of Present Illness}: she walked.",
                // denied
                "No evidence of {DISORDER-|pneumonia} was seen.", "She denies {FINDING-|chest pain} and walks.",
                "{EPONYM-|Homan's sign} is absent today.", "The patient has {DISORDER|asthma}.",
                // typographic apostrophe, accents, wrapped lines
                "He has {EPONYM|Crohn\u2019s disease} and {EPONYM|M\u00E9ni\u00E8re\u2019s disease}.",
                "They told us at some length that Quillfeather once had {EPONYM|Parkinson\ndisease} for years.",
                "We met Foley\nCatheter was what he said.",
                // points inside names
                "A {EPONYM|St. Jude valve} and {DISORDER|H. pylori}, later {DISORDER|A. fib}.",
                // words that are names, alone
                "Allen, Murphy, Wood, Boston, Grant, Wilson and Foley met Hope, Grace and May.")
                .map(marked -> DynamicTest.dynamicTest(marked.replace('\n', ' '), () -> {
                    MarkedTerms expected = MarkedTerms.of(marked);
                    assertThat(layer.annotate(new PhiText(expected.text())).terms())
                            .containsExactlyElementsOf(expected.terms());
                }));
    }

    @Test
    void findsTheSameTermsWhateverElseIsAskedFor() {
        PhiText note = new PhiText(SampleNotes.longNote(5));
        try (CtakesLinguisticLayer fast = CtakesLinguisticLayer.open(PipelineOptions.termsOnly())) {
            List<ClinicalTerm> terms = fast.annotate(note).terms();
            assertThat(terms).hasSizeGreaterThan(20);
            assertThat(layer.annotate(note).terms().stream().map(ClinicalTerm::span))
                    .containsExactlyElementsOf(terms.stream().map(ClinicalTerm::span).toList());
            assertThat(fast.annotate(note).words()).isEmpty();
            assertThat(terms).noneMatch(ClinicalTerm::negated);
        }
    }
}
