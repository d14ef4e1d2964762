package org.tessera.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tessera.core.identifier.IdentifierKind.DATE;
import static org.tessera.core.identifier.IdentifierKind.MEDICAL_RECORD;
import static org.tessera.core.identifier.IdentifierKind.ZIP;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.detect.Score;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewedNote;

final class ZipCodeTest {
    private static final CaseAges AGES = new CaseAges(2024, false);
    private static final CasePolicy HARBOR = ConformanceTest.Policies.of(DisclosurePolicy.SAFE_HARBOR, AGES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Varden, MA 02139|02139|021", "Varden MA 02139-4307|02139-4307|021",
            "Orrin, NH 03601|03601|000", "ZIP 00401|00401|000", "K1A 0B1|K1A 0B1|", "D-80331 Ulmen|80331|",
            "75008 Plessy, France|75008|", "Toluva, Mexico 52100|52100|", "Toluva, New Mexico 87501|87501|875",
            "ZIP 0213|0213|"})
    void threeDigitsStayOnlyWhereTheTableProvesThem(String text, String zip, String left) {
        String expected = text.replace(zip, left == null ? "<>" : "<" + left + ">");
        assertThat(ConformanceTest.Written.by(HARBOR, TestNote.of(text).hide(ZIP, zip).analyzed(), 2024))
                .isEqualTo(expected);
    }

    @Test
    void theStrictOptionAsksTheOlderListToo() {
        CasePolicy strict = new CasePolicy(DisclosurePolicy.SAFE_HARBOR, AGES, ConformanceTest.Policies.ZIPS,
                ZipTable.Strictness.CENSUS_AND_HHS, Optional.empty());
        AnalyzedNote note = TestNote.of("NJ 06301").hide(ZIP, "06301").analyzed();
        assertThat(ConformanceTest.Written.by(HARBOR, note, 2024)).isEqualTo("NJ <063>");
        assertThat(ConformanceTest.Written.by(strict, note, 2024)).isEqualTo("NJ <000>");
    }

    @Test
    void countsThreeDigitsBesideAState() {
        ReviewedNote note = TestNote.of("Varden, MA 02139; ZIP 02140; Orrin, NH 03601")
                .hide(ZIP, "02139")
                .hide(ZIP, "02140")
                .hide(ZIP, "03601")
                .reviewed();
        assertThat(HARBOR.besideState(note)).isEqualTo(1);
    }

    @Test
    void nothingStaysOfWhatDetectorsDisagreeAbout() {
        TestNote note = TestNote.of("Ref 20210304 of him.").hide(DATE, "20210304");
        TextSpan span = note.hidden().getFirst().span();
        PhiSpan disputed = new PhiSpan(new SpanId(1), span, DATE, new Score(0.9),
                List.of(TestNote.detection(span, DATE, 0.9, "test.one"),
                        TestNote.detection(span, MEDICAL_RECORD, 0.8, "test.two")));
        AnalyzedNote analyzed = new AnalyzedNote(note.note(), List.of(disputed), List.of());
        for (DisclosurePolicy policy : DisclosurePolicy.values()) {
            assertThat(ConformanceTest.Written.by(ConformanceTest.Policies.of(policy, AGES), analyzed, 2024))
                    .isEqualTo("Ref <> of him.");
        }
    }

    @Test
    void aTableThatLacksARowOrItsYearIsRefused() {
        assertThatThrownBy(() -> ZipTable.parse("# census: 2020\n021,over,,\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ZipTable.parse("021;over\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShiftStandsUnderNoOtherLabel() {
        Optional<DateShift> shift = Optional.of(new DateShift(7));
        for (DisclosurePolicy policy : DisclosurePolicy.values()) {
            if (policy != DisclosurePolicy.EXPERT_SHIFT) {
                assertThatThrownBy(() -> new CasePolicy(policy, AGES, ConformanceTest.Policies.ZIPS,
                        ZipTable.Strictness.CENSUS, shift)).isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThatThrownBy(() -> new CasePolicy(DisclosurePolicy.EXPERT_SHIFT, AGES, ConformanceTest.Policies.ZIPS,
                ZipTable.Strictness.CENSUS, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DOB 03/04/26|03/04/26|DOB <90 or older>", "DOB 03/04/51|03/04/51|DOB <>",
            "Seen 03/04/21|03/04/21|Seen <>", "Father died 03/04/1930|03/04/1930|Father died <>"})
    void aBirthWithTwoDigitsThatMayBeLongAgoIsNotTold(String text, String date, String expected) {
        assertThat(ConformanceTest.Written.by(HARBOR, TestNote.of(text).hide(DATE, date).analyzed(), 2024))
                .isEqualTo(expected);
    }

    @Test
    void theLabelsAreFixed() {
        assertThat(List.of(DisclosurePolicy.values())).extracting(DisclosurePolicy::label)
                .containsExactly("Safe Harbor (year only)", "Limited data set", "Expert determination (shift)");
        assertThat(DisclosurePolicy.ofKey("limited-data-set")).contains(DisclosurePolicy.LIMITED_DATA_SET);
        assertThat(DisclosurePolicy.ofKey("none")).isEmpty();
        assertThat(IdentifierKind.values()).hasSize(24);
    }
}
