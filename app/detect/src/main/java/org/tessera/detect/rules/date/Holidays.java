package org.tessera.detect.rules.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Rule;

/** Holidays: they point to one day or week of the year. Names that are words as well need a word such as "day" behind. */
final class Holidays {
    private static final String PART = "(?:[' ]?s?(?: (?:day|eve|morning|night|weekend|week|evening|afternoon"
            + "|dinner))?(?![a-z]))?";

    /** What follows each first word, as an expression. */
    private static final Map<String, String> BEHIND = behind();

    /** Any holiday, as an expression. */
    static final String ANY = any();

    private static final Pattern GREETING = Pattern.compile("(?:happy|merry) $");

    private Holidays() {}

    private static Map<String, String> behind() {
        Map<String, String> rest = new LinkedHashMap<>();
        for (String single : List.of("thanksgiving", "christmas", "xmas", "easter", "halloween", "hanukkah", "chanukah",
                "hannukah", "passover", "purim", "sukkot", "ramadan", "diwali", "deepavali", "kwanzaa", "juneteenth",
                "nowruz", "pentecost", "sukkos", "shavuos", "pesah", "midsommar", "mothers", "valentines")) {
            rest.put(single, PART);
        }
        rest.put("mothers", "'? d[ao]y");
        rest.put("valentines", "'? d[ao]y");
        rest.put("new", " year(?:'?s'?)?(?:'s)?(?: (?:day|eve|weekend|morning))?(?![a-z])");
        rest.put("labor", " d[ao]y(?: weekend)?\\b");
        rest.put("labour", " d[ao]y(?: weekend)?\\b");
        rest.put("memorial", " d[ao]y(?: weekend)?\\b");
        rest.put("independence", " d[ao]y(?: weekend)?\\b");
        rest.put("veterans", "'? d[ao]y\\b");
        rest.put("veteran", "'s d[ao]y\\b");
        rest.put("columbus", " d[ao]y\\b");
        rest.put("indigenous", " peoples?'?s?'? d[ao]y\\b");
        rest.put("mlk", "(?: jr\\.?)? d[ao]y\\b");
        rest.put("martin", " luther king,?(?: jr\\.?,?)?(?:'s)?(?: birth)? ?day\\b");
        rest.put("president", "'s d[ao]y\\b");
        rest.put("presidents", "'? d[ao]y\\b");
        rest.put("valentine", "'?s? d[ao]y\\b");
        rest.put("mother", "'s d[ao]y\\b");
        rest.put("father", "'s d[ao]y\\b");
        rest.put("fathers", "'? d[ao]y\\b");
        rest.put("patrick", "'?s d[ao]y\\b");
        rest.put("patricks", " d[ao]y\\b");
        rest.put("paddy", "'s d[ao]y\\b");
        rest.put("yom", " (?:kippur|hashoah|ha'?atzmaut)\\b");
        rest.put("rosh", " ha-?shan?ah?\\b");
        rest.put("simchat", " torah\\b");
        rest.put("tisha", " b'av\\b");
        rest.put("eid", "(?: |-)?(?:(?:al|ul)[- ]?(?:fitr|adha)|mubarak)?(?![a-z])");
        rest.put("good", " friday\\b");
        rest.put("black", " friday\\b");
        rest.put("ash", " wed(?:nesday)?\\b");
        rest.put("holy", " (?:thursday|saturday|week|friday)\\b");
        rest.put("maundy", " thursday\\b");
        rest.put("palm", " sunday\\b");
        rest.put("mardi", " gras\\b");
        rest.put("lundi", " gras\\b");
        rest.put("v", "-(?:[ej]) d[ao]y\\b");
        rest.put("women", "'s day\\b");
        rest.put("fat", " tuesday\\b");
        rest.put("shrove", " tuesday\\b");
        rest.put("super", " ?bowl(?: sunday)?\\b");
        rest.put("cinco", " de mayo\\b");
        rest.put("groundhog", " d[ao]y\\b");
        rest.put("boxing", " d[ao]y\\b");
        rest.put("canada", " d[ao]y\\b");
        rest.put("patriots", "'? d[ao]y\\b");
        rest.put("patriot", "'s d[ao]y\\b");
        rest.put("election", " d[ao]y\\b");
        rest.put("flag", " d[ao]y\\b");
        rest.put("earth", " d[ao]y\\b");
        rest.put("arbor", " d[ao]y\\b");
        rest.put("tax", " d[ao]y\\b");
        rest.put("lunar", " new year\\b");
        rest.put("chinese", " new year\\b");
        rest.put("tet", " (?:holiday|festival|new year)\\b");
        rest.put("all", " (?:saints?|souls?|hallows?)'? (?:day|eve)\\b");
        rest.put("day", " of the dead\\b");
        rest.put("three", " kings'?s? d[ao]y\\b");
        rest.put("epiphany", " sunday\\b");
        rest.put("orthodox", " (?:easter|christmas)\\b");
        rest.put("guy", " fawkes(?: (?:day|night))?\\b");
        rest.put("bastille", " d[ao]y\\b");
        rest.put("april", " fools?'?s?'?(?: d[ao]y)?\\b");
        rest.put("fourth", " of july(?: weekend)?\\b");
        rest.put("pesach", PART);
        rest.put("shavuot", PART);
        rest.put("songkran", PART);
        rest.put("navratri", PART);
        rest.put("dussehra", PART);
        rest.put("vaisakhi", PART);
        rest.put("st", "\\.? (?:patrick|valentine|stephen|nicholas|joseph)'?s d[ao]y\\b");
        rest.put("d\u00EDa", " de (?:los )?(?:muertos|reyes|las madres|la independencia)\\b");
        rest.put("lent", "(?<=(?:during|for|of|since|before|after) lent)\\b");
        return rest;
    }

    private static String any() {
        List<String> all = new ArrayList<>();
        BEHIND.forEach((word, rest) -> all.add(word + rest));
        return "(?:st\\.? )?(?:" + String.join("|", all) + ")";
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        BEHIND.forEach((word, rest) -> rules.add(NumericDates.date("DATE-30", "holiday", Anchor.words(word),
                Pattern.compile(rest + (rest.equals(PART) ? "(?![a-z])" : "")), found -> likelihood(word, found))));
        return rules;
    }

    private static double likelihood(String word, Found found) {
        if (found.isAfter(GREETING)) {
            return 0.6;
        }
        return word.equals("new") || word.equals("eid") || word.equals("lent") ? 0.85 : 0.95;
    }
}
