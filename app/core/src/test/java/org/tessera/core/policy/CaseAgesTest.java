package org.tessera.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tessera.core.identifier.IdentifierKind.AGE_OVER_89;
import static org.tessera.core.identifier.IdentifierKind.DATE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;

final class CaseAgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final AnalyzedNote EARLY = TestNote.of("Seen 03/04/2012. Born in 1931. Son born in 1984.")
            .hide(DATE, "03/04/2012")
            .analyzed();

    private static List<String> marked(CaseAges ages, AnalyzedNote note) {
        return ages.mark(note)
                .spans()
                .stream()
                .filter(phi -> phi.kind() == AGE_OVER_89)
                .map(PhiSpan::span)
                .map(span -> note.note().text().slice(span).reveal())
                .toList();
    }

    @Test
    void ofOneNoteAYearOfBirthStaysThatShowsNoAgeOver89() {
        CaseAges ages = CaseAges.of(List.of(EARLY), TODAY, false);
        assertThat(ages).isEqualTo(new CaseAges(2012, false));
        assertThat(marked(ages, EARLY)).isEmpty();
    }

    @Test
    void theDateBehindADateOfBirthIsOfAVisit() {
        String text = "DOB 3/4/60, seen 3/3/24 for cough.";
        PhiText note = new PhiText(text);
        assertThat(LifeYear.isBirth(note, new TextSpan(4, 10))).isTrue();
        assertThat(LifeYear.isBirth(note, new TextSpan(17, 23))).isFalse();
    }

    @Test
    void aLaterNoteOfTheCaseTakesTheYearOutOfTheEarlierOne() {
        AnalyzedNote late = TestNote.of("Seen 5 May 2021.").hide(DATE, "5 May 2021").analyzed();
        assertThat(marked(CaseAges.of(List.of(EARLY, late), TODAY, false), EARLY)).containsExactly("1931");
    }

    @Test
    void oneAgeOver89InAnyNoteTakesEveryYearOfBirthOutOfAll() {
        AnalyzedNote told = TestNote.of("On 01/02/2013 the 93-year-old man.")
                .hide(DATE, "01/02/2013")
                .hide(AGE_OVER_89, "93-year-old")
                .analyzed();
        assertThat(marked(CaseAges.of(List.of(EARLY, told), TODAY, false), EARLY)).containsExactly("1931", "1984");
        assertThat(marked(CaseAges.of(List.of(EARLY), TODAY, true), EARLY)).containsExactly("1931", "1984");
    }

    @Test
    void countsSpansOfTheMarkedNoteInReadingOrder() {
        AnalyzedNote marked = new CaseAges(2026, true).mark(EARLY);
        assertThat(marked.spans()).extracting(phi -> phi.id().value()).containsExactly(1, 2, 3);
        assertThat(marked.find(marked.spans().get(1).id())).contains(marked.spans().get(1));
    }

    @Test
    void aNoteWithoutADateIsOfToday() {
        assertThat(CaseAges.noteYear(TestNote.of("No date.").analyzed(), TODAY)).isEqualTo(2026);
        AnalyzedNote future = TestNote.of("DOB 03/04/2020, back on 5/6/2031.")
                .hide(DATE, "03/04/2020")
                .hide(DATE, "5/6/2031")
                .analyzed();
        assertThat(CaseAges.noteYear(future, TODAY)).isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DOB: 03/04/1931|BIRTH", "born 3 Mar. 1931|BIRTH", "(b. 1931)|BIRTH",
            "\"birthYear\": 1931|BIRTH", "class of 1931|GROWN_UP", "served 1931-33|GROWN_UP"})
    void findsTheYearAndItsStage(String text, LifeYear.Stage stage) {
        assertThat(LifeYear.in(new PhiText(text))).singleElement().satisfies(life -> {
            assertThat(life.year()).isEqualTo(1931);
            assertThat(life.stage()).isEqualTo(stage);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Stillborn. In 1931 he came|x", "vitamin b 1931 units|x", "born at 19310 g|x",
            "born prematurely; seen 1931|x", "BP 120/80 in 1931|x"})
    void tiesNoOtherYearToALife(String text, String any) {
        assertThat(LifeYear.in(new PhiText(text))).isEmpty();
    }

    @Test
    void readsALongNoteInTimeThatGrowsWithItsLength() {
        PhiText text = new PhiText("born served class of DOB b. ".repeat(8_000));
        assertThat(LifeYear.in(text)).isEmpty();
        assertThat(LifeYear.isBirth(text, new TextSpan(text.length() - 1, text.length()))).isTrue();
    }
}
