package org.tessera.detect.rules.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** Reads streets backwards from the word that says what they are: "8405 N Olive Highway, Suite 4", "on Elm St". */
final class StreetReader {
    private static final Explanation NUMBERED = new Explanation("ADDR-01", "house number and street");
    private static final Explanation NAMED = new Explanation("ADDR-02", "street without a house number");
    private static final Explanation CROSSED = new Explanation("ADDR-03", "the other street of a corner");
    private static final int MOST_WORDS = 5;
    /** {@code N.}, {@code St.}, {@code Mt.}: what a dot shortens inside a name. */
    private static final int LONGEST_SHORT_FORM = 3;

    /** Words that mean a street and little else. */
    private static final Vocabulary<String> SURE = Vocabulary
            .words("street avenue ave boulevard blvd lane parkway pkwy highway hwy terrace turnpike tpke expressway"
                    + " expy causeway freeway alley road drive strcet avenve raad drlve straat");
    /** Words that mean other things as well. */
    private static final Vocabulary<String> DOUBTFUL = Vocabulary
            .words("st dr rd ct ln pl cir ter trl court circle trail place way plaza square sq run row walk path loop"
                    + " point pt hill hills ridge pass bend cove landing park trace crossing xing glen hollow"
                    + " pike view vista bluff grove crest cres crescent close mews esplanade commons heights"
                    + " spur av blv bl pky str via");
    private static final Vocabulary<String> DIRECTIONS = Vocabulary
            .words("n s e w ne nw se sw north south east west northeast northwest southeast southwest");
    /** Words that no name of a street holds. */
    private static final Vocabulary<String> NO_STREET = Vocabulary
            .words("the a an is was were to with without for and or by in on at from as per that this left right"
                    + " bilateral patient cm mm mg ml mcg cc kg x times days day weeks week months month years"
                    + " year hours hour minutes"
                    + " minute dose doses units unit degrees percent his her their she he it they we you i has"
                    + " had have been will no not of");
    private static final Vocabulary<String> LINKS = Vocabulary
            .words("of de la las los del el le du st saint martin luther king jr dr mlk o the");

    /** Before a street without a number. Yes: {@code lives on }, {@code at }, {@code corner of }. */
    private static final Pattern BEFORE_NAME = Pattern
            .compile("\\b(?:on|at|off|near|along|down|onto|to|from|of|address(?: is|:)?|located at|and|resides"
                    + " on|lives" + " on|lives at) (?:the (?:corner of )?)?$");
    /** Yes: {@code at the corner of }, {@code intersection of the }. No: {@code corner of his eye and}, which ends otherwise. */
    private static final Pattern CORNER = Pattern.compile("\\b(?:corner|intersection|crossing|junction) of (?:the )?$");
    /** Yes: {@code  and Sixth}, {@code  & Third}. No: {@code , and}. */
    private static final Pattern CROSSING = Pattern.compile(" ?(?:and|&|/|at) (?:the )?([a-z0-9]{3,20})\\b");
    private static final Pattern LIVES = Pattern
            .compile("\\b(?:lives?|lived|living|resides?|residing|residence|address(?: is|:)?|located|moved|home)(?:"
                    + " alone| now)? ?(?:on|at|off|near|along|to|is|:)? $");
    /** Yes: {@code , Apt 4B}, {@code  #12}, {@code  Suite 100}, {@code \nUnit C}, {@code  NW}. */
    private static final Pattern UNIT = Pattern.compile(
            "(?:[ ,]{1,2}(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\b\\.?(?!" + " ?[a-z]))?(?:\\.?\\s?,?\\s?(?:apt"
                    + "|apartment|[s5]uite|ste|unit|floor|fl|bldg|building|rm|room|trailer|spc|space|lot|apt\\."
                    + "|ste\\.|penthouse|ph)\\b\\.? ?#? ?(?:[a-z]?\\d{1,5}[a-z]?|[a-z]"
                    + "|\\d{1,4}-?[a-z0-9]{1,3})\\b|,? ?# ?[a-z0-9-]{1,6}\\b)?(?:,? (?:\\d{1,2}(?:st|nd|rd|th)"
                    + " floor|floor \\d{1,2}))?");
    private static final Pattern HOUSE = Pattern.compile("\\d{1,6}(?:-\\d{1,4})?[a-z]?");

    private final NoteText text;
    private final Words words;

    StreetReader(NoteText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * A street as read.
     *
     * @param span house number, name and unit
     * @param score how likely
     * @param why by which rule
     */
    record Street(TextSpan span, Score score, Explanation why) {}

    /** The street that ends with a word, its unit behind included; null if the word ends none. */
    @Nullable
    Street endingWith(int type) {
        boolean sure = SURE.contains(text, type);
        if ((!sure && !DOUBTFUL.contains(text, type)) || type == 0) {
            return null;
        }
        LetterCase letterCase = LetterCase.around(text, words.start(type));
        boolean mixed = letterCase == LetterCase.MIXED;
        if (mixed && !sure && !text.isCapitalised(type)) {
            return null;
        }
        int first = type;
        boolean named = false;
        boolean distinct = false;
        for (int word = type - 1; word >= 0 && type - word <= MOST_WORDS && isJoined(word, word + 1); word--) {
            if (isHouse(word) && first < type) {
                return named ? numbered(word, type, sure, mixed, distinct) : null;
            }
            if (!isNameWord(word, mixed)) {
                break;
            }
            named |= !text.word(word).equals("the") && !text.word(word).equals("of");
            distinct |= !OrdinaryWords.contains(text, word) || DIRECTIONS.contains(text, word)
                    || Character.isDigit(text.at(words.start(word)));
            first = word;
        }
        while (first < type && (text.word(first).equals("of") || text.word(first).equals("the"))) {
            first++;
        }
        return named ? unnumbered(first, type, sure, mixed, distinct) : null;
    }

    /** The other street of a corner, which is often named by a number alone: {@code corner of Alder Lane and Sixth}. */
    Optional<Street> crossing(Street street) {
        int start = street.span().start();
        boolean corner = CORNER.matcher(text.plain()).region(Math.max(0, start - 24), start).find();
        Matcher other = CROSSING.matcher(text.plain())
                .region(street.span().end(), Math.min(text.length(), street.span().end() + 40));
        if (!corner || !other.lookingAt() || !Character.isUpperCase(text.raw().charAt(other.start(1)))) {
            return Optional.empty();
        }
        return Optional.of(new Street(new TextSpan(other.start(1), other.end(1)), new Score(0.85), CROSSED));
    }

    private @Nullable Street numbered(int house, int type, boolean sure, boolean mixed, boolean distinct) {
        int digits = words.end(house) - words.start(house);
        int from = words.start(house);
        boolean lives = LIVES.matcher(text.plain()).region(Math.max(0, from - 32), from).find();
        double probability = sure ? mixed || distinct || lives ? 0.97 : digits >= 3 ? 0.7 : 0.35
                : mixed ? digits >= 2 ? 0.93 : 0.8 : distinct && digits >= 2 ? 0.7 : 0.3;
        int start = words.start(house);
        while (start > 0 && Character.isLetterOrDigit(text.at(start - 1))) {
            start--;
        }
        return new Street(new TextSpan(start, withUnit(words.end(type))), new Score(probability), NUMBERED);
    }

    private @Nullable Street unnumbered(int first, int type, boolean sure, boolean mixed, boolean distinct) {
        int start = words.start(first);
        boolean introduced = BEFORE_NAME.matcher(text.plain()).region(Math.max(0, start - 24), start).find();
        boolean lives = LIVES.matcher(text.plain()).region(Math.max(0, start - 32), start).find();
        if (introduced && !mixed && first + 1 < type && DIRECTIONS.contains(text, first)
                && words.end(first) - start <= 2) {
            return new Street(new TextSpan(start, withUnit(words.end(type))), new Score(sure ? 0.85 : 0.6), NAMED);
        }
        if ((!lives && (!introduced || !mixed || !text.isCapitalised(type))) || (!distinct && !mixed)) {
            return null;
        }
        double probability = lives ? sure || mixed ? 0.9 : 0.7 : sure ? 0.85 : 0.4;
        return new Street(new TextSpan(start, withUnit(words.end(type))), new Score(probability), NAMED);
    }

    private int withUnit(int end) {
        Matcher unit = UNIT.matcher(text.plain()).region(end, Math.min(text.length(), end + 60));
        return unit.lookingAt() ? unit.end() : end;
    }

    private boolean isHouse(int word) {
        int start = words.start(word);
        boolean measure = text.at(start - 1) == '.' || text.at(start - 1) == '/' || text.at(start - 1) == '$';
        return !measure && HOUSE.matcher(text.plain()).region(start, words.end(word)).matches()
                && Character.isDigit(text.at(start));
    }

    private boolean isNameWord(int word, boolean mixed) {
        int start = words.start(word);
        if (Character.isDigit(text.at(start))) {
            return text.word(word).matches("\\d{1,3}(?:st|nd|rd|th)");
        }
        if (isPossessive(word)) {
            return true;
        }
        if (mixed) {
            return text.isCapitalised(word) || LINKS.contains(text, word);
        }
        return !NO_STREET.contains(text, word)
                || (LINKS.contains(text, word) && !text.word(word).equals("the") && !text.word(word).equals("of"));
    }

    /** The {@code s} of {@code St Anne's Road}. */
    private boolean isPossessive(int word) {
        return text.at(words.start(word) - 1) == '\'' && text.word(word).equals("s");
    }

    private boolean isJoined(int word, int next) {
        int from = words.end(word);
        int to = words.start(next);
        if (to - from > 2) {
            return false;
        }
        String gap = text.plain().substring(from, to);
        return gap.equals(" ") || gap.equals("  ") || gap.equals("-") || gap.equals("'")
                || (gap.equals(". ") && from - words.start(word) <= LONGEST_SHORT_FORM)
                || (gap.equals("\n") && Character.isDigit(text.at(words.start(word))));
    }
}
