package org.tessera.engine.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.policy.ZipTable;
import org.tessera.engine.models.ModelShelf;

/** All 1,000 prefixes, against lists that were written down apart from the table. */
final class ReleasedZipsTest {
    /** 1 to 20,000 people in 2020. */
    private static final Set<String> SMALL = prefixes("036 059 102 203-205 369 556 692 772 821 823 878 879 884 893");

    /** Nobody lives there. */
    private static final Set<String> EMPTY = prefixes("202 753");

    /** Not given out. */
    private static final Set<String> ABSENT = prefixes("000-005 008 055 090-099 192 213 269 311 332 340 343 345 348 353"
            + " 375 399 419 428 429 459 509 517-519 529 533 536 552 555 568 569 578 579 589 621 632 642 643 649 659 663"
            + " 682 694-699 702 709 715 732 733 742 771 817-819 839 842 848 849 854 858 861 862 866-869 872 876 885-889"
            + " 892 896 899 901 909 929 938 942 962-966 969 987");

    /** The federal list after the census of 2000. */
    private static final Set<String> HHS = prefixes(
            "036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893");

    private static final ZipTable TABLE = ReleasedZips.read(ModelShelf.released());

    private static Set<String> prefixes(String list) {
        Set<String> all = new HashSet<>();
        for (String part : list.split(" ", -1)) {
            int first = Integer.parseInt(part.substring(0, 3));
            int last = Integer.parseInt(part.substring(part.length() - 3));
            IntStream.rangeClosed(first, last).forEach(prefix -> all.add("%03d".formatted(prefix)));
        }
        return all;
    }

    static Stream<String> everyPrefix() {
        return IntStream.range(0, 1000).mapToObj("%03d"::formatted);
    }

    @ParameterizedTest
    @MethodSource("everyPrefix")
    void threeDigitsStayOnlyForMoreThanTwentyThousandPeople(String prefix) {
        boolean stays = !SMALL.contains(prefix) && !EMPTY.contains(prefix) && !ABSENT.contains(prefix);
        assertThat(TABLE.area(prefix, ZipTable.Strictness.CENSUS)).isEqualTo(stays ? prefix : "000");
        assertThat(TABLE.area(prefix, ZipTable.Strictness.CENSUS_AND_HHS))
                .isEqualTo(stays && !HHS.contains(prefix) ? prefix : "000");
    }

    @Test
    void theTableIsDatedAndTheListsAreWhole() {
        assertThat(TABLE.census()).isEqualTo(2020);
        assertThat(SMALL).hasSize(16);
        assertThat(ABSENT).hasSize(106);
        assertThat(HHS).hasSize(17);
    }
}
