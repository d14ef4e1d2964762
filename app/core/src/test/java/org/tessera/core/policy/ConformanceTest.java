package org.tessera.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.ReviewedNote;

final class ConformanceTest {
    @ParameterizedTest
    @MethodSource("org.tessera.core.policy.Conformance#all")
    void writesWhatTheRuleSays(Conformance one) {
        CaseAges ages = new CaseAges(one.noteYear(), false);
        AnalyzedNote note = one.policy() == DisclosurePolicy.LIMITED_DATA_SET ? one.note().analyzed()
                : ages.mark(one.note().analyzed());
        assertThat(Written.by(Policies.of(one.policy(), ages), note, one.noteYear())).isEqualTo(one.expected());
    }

    @Test
    void thereAreAtLeastTwoThousandCases() {
        assertThat(Conformance.all().distinct().count()).isGreaterThanOrEqualTo(2_000);
    }

    /** How a note reads after its substitutions. */
    static final class Written {
        private Written() {}

        static String by(CasePolicy policy, AnalyzedNote note, int noteYear) {
            String text = note.note().text().reveal();
            StringBuilder out = new StringBuilder();
            int done = 0;
            for (Substitution one : policy.of(ReviewedNote.unreviewed(note), noteYear)) {
                out.append(text, done, one.span().start());
                out.append(switch (one.by()) {
                    case Substitute.AsWritten stays -> note.note().text().slice(one.span()).reveal();
                    case Substitute.Coarser coarser -> "<" + coarser.text() + ">";
                    case Substitute.Moved moved -> moved.text();
                    case Substitute.Nothing nothing -> "<>";
                });
                done = one.span().end();
            }
            return out.append(text.substring(done)).toString();
        }
    }

    /** Policies over a small table. */
    static final class Policies {
        static final ZipTable ZIPS = ZipTable.parse(table(List.of("036", "205"), List.of("004"), List.of("063")));

        private Policies() {}

        static CasePolicy of(DisclosurePolicy policy, CaseAges ages) {
            return new CasePolicy(policy, ages, ZIPS, ZipTable.Strictness.CENSUS,
                    policy == DisclosurePolicy.EXPERT_SHIFT ? Optional.of(new DateShift(7 * Conformance.WEEKS))
                            : Optional.empty());
        }

        private static String table(List<String> small, List<String> absent, List<String> hhs) {
            StringBuilder rows = new StringBuilder("# census: 2020\n");
            for (int prefix = 0; prefix < 1000; prefix++) {
                String digits = "%03d".formatted(prefix);
                String status = small.contains(digits) ? "small" : absent.contains(digits) ? "absent" : "over";
                rows.append(digits)
                        .append(',')
                        .append(status)
                        .append(",,")
                        .append(hhs.contains(digits) ? "hhs" : "")
                        .append('\n');
            }
            return rows.toString();
        }
    }
}
