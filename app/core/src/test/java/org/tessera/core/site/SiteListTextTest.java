package org.tessera.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.site.SiteEntry.AlwaysMask;
import org.tessera.core.site.SiteEntry.NeverMask;

final class SiteListTextTest {
    @Test
    void readsBothLists() {
        SiteLists lists = SiteListText.read("""
                # our words
                always,FACILITY,"The Annex, Quarry Road"
                Always, other , QX-7

                never,Foley
                never, Regional Stroke Pathway
                never,foley
                """);
        assertThat(lists.always()).containsExactly(new AlwaysMask(IdentifierKind.FACILITY, "The Annex, Quarry Road"),
                new AlwaysMask(IdentifierKind.OTHER, "QX-7"));
        assertThat(lists.never()).containsExactly(new NeverMask("Foley"), new NeverMask("Regional Stroke Pathway"));
    }

    @Test
    void writesWhatItReads() {
        SiteLists lists = SiteListText
                .read("always,CLINICIAN,\"\"\"Doc\"\" Achterberg, chief\"\nnever,Foley\nalways,CITY,Lake, north");
        assertThat(SiteListText.read(lists.written()).hash()).isEqualTo(lists.hash());
        assertThat(SiteListText.read("never,Foley\n" + lists.written()).written()).isEqualTo(lists.written());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foley                       | line 1: neither always nor never
            always,Foley                | line 1: always, a kind and the words
            always,PERSON,Foley         | line 1: unknown kind
            always,CITY,x               | line 1: 2 to 120 characters
            never,555-0142              | line 1: 2 to 120 characters without digits and at signs
            never,a@example.org         | line 1: 2 to 120 characters without digits and at signs
            never                       | line 1: 2 to 120 characters without digits and at signs
            never,"Foley                | line 1: a quote that does not end
            """)
    void namesTheLineThatIsNoEntry(String text, String what) {
        assertThatThrownBy(() -> SiteListText.read(text)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.problem()).isEqualTo(ProblemCode.SITE_LIST_INVALID);
            assertThat(problem.detail()).contains(what);
        });
    }

    @Test
    void refusesWordsOnBothLists() {
        assertThatThrownBy(() -> SiteListText.read("never,Foley\nalways,CLINICIAN,FOLEY"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> SiteListText.read("always,CLINICIAN,Foley\nnever,foley"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesMoreEntriesThanItSearchesFor() {
        StringBuilder text = new StringBuilder();
        for (int entry = 0; entry <= SiteListText.MOST; entry++) {
            text.append("always,OTHER,QX").append(entry).append('\n');
        }
        assertThatThrownBy(() -> SiteListText.read(text.toString())).isInstanceOf(ProblemException.class);
    }

    @Test
    void hasOneHashForTheSameLists() {
        assertThat(SiteListText.read("never,Foley\nnever,Annex").hash())
                .isEqualTo(SiteListText.read("never,Annex\n# note\nnever,Foley").hash())
                .isNotEqualTo(new SiteLists(List.of(), List.of(new NeverMask("Annex"))).hash());
    }
}
