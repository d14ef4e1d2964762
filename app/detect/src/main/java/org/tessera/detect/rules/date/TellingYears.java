package org.tessera.detect.rules.date;

import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Rule;

/**
 * Years without a day that show an age over 89, of a birth or of what nobody does as a child (45 CFR
 * 164.514(b)(2)(i)(C): "all elements of dates (including year) indicative of such age"). Other years stay.
 */
final class TellingYears {
    private static final int OLDEST_KEPT = 89;
    /** Who left school, served or married so many years ago is older than 89: nobody did so below the age of 17. */
    private static final int GROWN_UP = 72;
    /** A year further back tells of nobody who is a patient. */
    private static final int LONGEST = 130;

    private static final String NO_MORE = "(?![\\w%]|[-/.,]\\d| ?(?:g|gm|grams?|hours?|hrs?|h|ml|mg)\\b)";
    private static final String YEAR = "(?<v>1[89]\\d{2})" + NO_MORE;
    /** Yes: {@code 1943}, {@code 1942-1945}, {@code 1942 to 1945}, {@code 1942-45}. */
    private static final String YEARS = "(?<v>1[89]\\d{2}(?: ?(?:-|to|through|until) ?(?:19)?\\d{2})?)" + NO_MORE;

    /** Yes: {@code 1928-1929}, {@code 1928/29}. */
    private static final String YEAR_OR_TWO = "(?<v>1[89]\\d{2}(?: ?[-/] ?(?:1[89])?\\d{2})?)" + NO_MORE;
    /** Yes: {@code born in 1928}, {@code born 1928}, {@code born on a farm in 1928}. No: {@code born at 1905}, {@code born in 1990}. */
    private static final Pattern BEHIND_BORN = Pattern.compile(
            "(?:[^.;\\n\\d]{0,40}?\\b(?:in|circa|ca|about|around|year|of|early|late)\\b| (?:in|at|near) [a-z][a-z .'-]{0,30})?[\\s:=.,(]{1,6}"
                    + YEAR_OR_TWO);
    /** Yes: {@code DOB 1928}, {@code birth year: 1929}, {@code date of birth ??/??/1928}, {@code "birthYear":1928}. No: {@code DOB 1928-03-04}. */
    private static final Anchor BIRTH = Anchor.words("dob birthdate birthyear yob birth");
    private static final Pattern BEHIND_BIRTH = Pattern
            .compile("(?:[ _-]?(?:year|date))?[\\s:=#|.,(\"'x?/_-]{1,30}(?:(?:is|was|in|year)[ :]{1,2}){0,2}" + YEAR);
    /** Yes: {@code born in nineteen twenty-eight}. No: {@code born nineteen days early}. */
    private static final Pattern BEHIND_SPOKEN = Pattern
            .compile("(?: (?:year|date))?[ :=]{1,3}(?:(?:is|was|in|around|about|back in|the year) ){0,2}(?<v>"
                    + SpokenYears.YEAR + ")");
    private static final Pattern BEHIND_D = Pattern.compile("\\. ?o\\. ?b\\.?[ :=]{0,3}" + YEAR);
    /** Yes: {@code (b. 1927)}, {@code b. in 1927}. No: {@code factor b 1927}, {@code hepatitis b. 1927}. */
    private static final Pattern BEHIND_B = Pattern.compile(
            "(?<!(?:hepatitis|hep|vitamin|factor|type|group|influenza|stage|grade|strep) b)\\. ?(?:in )?" + YEAR);

    /** Yes: {@code class of 1944}. No: {@code class of drugs}. */
    private static final Pattern BEHIND_CLASS = Pattern.compile(" of '?" + YEARS);
    /** Yes: {@code graduated from high school in 1946}, {@code served in 1943}, {@code married since 1950}. No: {@code served in 1993}. */
    private static final Anchor GROWN = Anchor.words("graduated graduating graduation graduate served enlisted drafted"
            + " inducted conscripted fought married wed wedded marriage wedding widowed veteran");
    private static final Pattern BEHIND_GROWN = Pattern.compile(
            "(?:[^.;\\n\\d]{0,48}?\\b(?:in|since|from|until|around|about|during|of|navy|army|marines|force|guard|military|war|school|college))?[\\s:(,]{1,3}(?:early |late"
                    + " )?" + YEARS);

    private final NoteYear now;

    TellingYears(InstantSource clock) {
        this.now = new NoteYear(clock);
    }

    List<Rule> rules() {
        return List.of(spoken(Anchor.words("born dob birth birthdate birthday")),
                birth(Anchor.words("born"), BEHIND_BORN), birth(BIRTH, BEHIND_BIRTH),
                birth(Anchor.words("d"), BEHIND_D), birth(Anchor.words("b"), BEHIND_B),
                grown(Anchor.words("class"), BEHIND_CLASS), grown(GROWN, BEHIND_GROWN));
    }

    private Rule spoken(Anchor anchor) {
        return Rule.of("AGE-11", "year of birth of an age over 89", IdentifierKind.AGE_OVER_89, anchor, BEHIND_SPOKEN,
                found -> isLongAgo(found, SpokenYears.of(found), OLDEST_KEPT) ? 0.95 : 0);
    }

    private Rule birth(Anchor anchor, Pattern form) {
        return Rule.of("AGE-11", "year of birth of an age over 89", IdentifierKind.AGE_OVER_89, anchor, form,
                found -> isLongAgo(found, OLDEST_KEPT) ? 0.95 : 0);
    }

    private Rule grown(Anchor anchor, Pattern form) {
        return Rule.of("AGE-12", "year that shows an age over 89", IdentifierKind.AGE_OVER_89, anchor, form,
                found -> isLongAgo(found, GROWN_UP) ? 0.9 : 0);
    }

    /** More years ago than kept ones. */
    private boolean isLongAgo(Found found, int kept) {
        return isLongAgo(found, Integer.parseInt(found.value().substring(0, 4)), kept);
    }

    private boolean isLongAgo(Found found, int year, int kept) {
        int ago = now.of(found.text()) - year;
        return ago > kept && ago <= LONGEST;
    }
}
