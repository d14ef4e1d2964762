package org.tessera.core.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which first three digits of a ZIP code stand for more than 20,000 people (45 CFR 164.514(b)(2)(i)(B)), by a dated count.
 * Digits that the table does not prove become {@code 000}.
 */
public final class ZipTable {
    /** What takes the place of digits that may not stay. */
    public static final String WITHHELD = "000";

    private static final int PREFIXES = 1000;

    /** Yes: {@code 021,over,,}, {@code 036,small,13153,hhs}, {@code 004,absent,,}. No: {@code 21,over,,}. */
    private static final Pattern ROW = Pattern.compile("(\\d{3}),(over|small|empty|absent),(\\d*),(hhs)?");

    /** Yes: {@code # census: 2020}. */
    private static final Pattern CENSUS = Pattern.compile("# census: (\\d{4})");

    private final int census;
    private final Set<String> proven;
    private final Set<String> formerlySmall;

    /** Which lists are asked. */
    public enum Strictness {
        /** The dated count alone. */
        CENSUS,
        /** The dated count, and the list of 17 that the Department of Health and Human Services printed from the count of 2000. */
        CENSUS_AND_HHS
    }

    private ZipTable(int census, Set<String> proven, Set<String> formerlySmall) {
        this.census = census;
        this.proven = Set.copyOf(proven);
        this.formerlySmall = Set.copyOf(formerlySmall);
    }

    /**
     * Reads rows {@code prefix,over|small|empty|absent,people,hhs|}, one for each of the 1,000 prefixes.
     *
     * @throws IllegalArgumentException if a row is not understood, missing or given twice, or the year of the count is not
     *     given
     */
    public static ZipTable parse(String text) {
        int census = 0;
        Map<String, String> status = new HashMap<>();
        Set<String> formerlySmall = new HashSet<>();
        for (String line : text.lines().toList()) {
            Matcher row = ROW.matcher(line);
            Matcher dated = CENSUS.matcher(line);
            if (dated.matches()) {
                census = Integer.parseInt(dated.group(1));
            } else if (row.matches()) {
                require(status.put(row.group(1), row.group(2)) == null);
                if (row.group(4) != null) {
                    formerlySmall.add(row.group(1));
                }
            } else {
                require(line.isBlank() || line.startsWith("#"));
            }
        }
        require(census > 0 && status.size() == PREFIXES);
        status.values().removeIf(value -> !value.equals("over"));
        return new ZipTable(census, status.keySet(), formerlySmall);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a table of ZIP code prefixes");
        }
    }

    /** The year of the count. */
    public int census() {
        return census;
    }

    /** The three digits if they may stay, else {@link #WITHHELD}. */
    public String area(String firstThree, Strictness strictness) {
        boolean stays = proven.contains(firstThree) && switch (strictness) {
            case CENSUS -> true;
            case CENSUS_AND_HHS -> !formerlySmall.contains(firstThree);
        };
        return stays ? firstThree : WITHHELD;
    }
}
