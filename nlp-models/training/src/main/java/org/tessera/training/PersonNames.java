package org.tessera.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes names of invented people of many origins, in the forms that notes write them. */
final class PersonNames {
    /** A person's name in parts. */
    record Person(String first, String middle, String last) {}

    private final List<String> commonFirst;
    private final List<String> commonLast;
    private final List<List<String>> firsts = new ArrayList<>();
    private final List<List<String>> lasts = new ArrayList<>();
    private final List<String> wordFirsts;
    private final List<String> wordLasts;
    private final List<String> otherScripts;

    /**
     * A maker of names.
     *
     * @param commonFirst first names by rank
     * @param commonLast surnames by rank
     * @param lists sections {@code x.first} and {@code x.last} for each origin x
     */
    PersonNames(List<String> commonFirst, List<String> commonLast, ValueLists lists) {
        this.commonFirst = commonFirst;
        this.commonLast = commonLast;
        this.wordFirsts = joined(lists.get("wordnames.first"), lists.get("nameword.given"));
        this.wordLasts = joined(lists.get("wordnames.last"), lists.get("nameword.family"));
        this.otherScripts = lists.get("hanzi.name");
        for (String section : lists.sectionsEnding(".first")) {
            String last = section.replace(".first", ".last");
            if (!section.startsWith("wordnames") && lists.sections().containsKey(last)) {
                pair(lists.get(section), lists.get(last));
            }
        }
        pair(commonFirst, lists.get("celtic.last"));
        pair(commonFirst, lists.get("particles.last"));
        pair(lists.get("hispanic.first"), lists.get("mexican.last"));
        pair(lists.get("hispanic.first"), lists.get("argentine.last"));
        pair(lists.get("spanish.first"), lists.get("argentine.last"));
        pair(lists.get("malaysian.first"), lists.get("singapore.last"));
        pair(lists.get("maori.first"), lists.get("english.last"));
        pair(lists.get("czech.first"), lists.get("slovak.last"));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private void pair(List<String> first, List<String> last) {
        firsts.add(first);
        lasts.add(last);
    }

    Person person(Dice dice) {
        int kind = dice.number(0, 99);
        String first;
        String last;
        if (kind < 40) {
            first = dice.early(commonFirst);
            last = dice.early(commonLast);
        } else if (kind < 88) {
            int origin = dice.number(0, firsts.size() - 1);
            first = dice.percent(12) ? dice.early(commonFirst) : dice.any(firsts.get(origin));
            last = dice.any(lasts.get(origin));
            last = dice.percent(6) ? last + "-" + dice.any(lasts.get(origin)) : last;
            last = dice.percent(3) ? last + " " + dice.any(lasts.get(origin)) : last;
        } else {
            first = dice.percent(50) ? dice.any(wordFirsts) : dice.early(commonFirst);
            last = dice.percent(60) ? dice.any(wordLasts) : dice.early(commonLast);
        }
        String middle = dice.percent(75) ? dice.capital() + "." : dice.early(commonFirst);
        return new Person(first, middle, last);
    }

    String name(String form, Dice dice) {
        Person person = person(dice);
        String initial = person.first().substring(0, 1);
        return switch (form) {
            case "full" -> full(person, dice);
            case "first" -> person.first();
            case "last" -> dice.percent(3) ? person.last() + " " + dice.of("Jr.", "Sr.", "III") : person.last();
            case "firsti" -> person.first() + " " + person.last().substring(0, 1).toUpperCase(Locale.ROOT)
                    + (dice.percent(80) ? "." : "");
            case "ilast" -> initial + dice.of(". ", ". ", " ", "." + dice.capital() + ". ") + person.last();
            case "comma" -> comma(person, dice);
            case "caret" -> caret(person, dice);
            case "initials", "initialslower" -> initial + person.last().substring(0, 1).toUpperCase(Locale.ROOT);
            case "initialdot" -> initial + ". " + dice.capital() + ".";
            case "nick" -> nick(person, dice);
            case "word" -> words(dice);
            case "quoted" -> quoted(person, dice);
            case "spaced" -> spaced(full(person, dice), dice);
            case "broken" -> broken(person, dice);
            case "hanzi" -> dice.any(otherScripts);
            case "~" -> mixed(person, dice);
            case "any" -> switch (dice.number(0, 9)) {
                case 0, 1 -> comma(person, dice);
                case 2 -> dice.percent(50) ? person.first() : person.last();
                case 3 -> initial + ". " + person.last();
                case 4 -> person.first() + " " + person.last().toUpperCase(Locale.ROOT);
                case 5 -> full(person, dice).toUpperCase(Locale.ROOT);
                default -> full(person, dice);
            };
            default -> throw new IllegalArgumentException("no form " + form);
        };
    }

    private static String full(Person person, Dice dice) {
        return switch (dice.number(0, 19)) {
            case 0, 1, 2 -> person.first() + " " + person.middle() + " " + person.last();
            case 3 -> person.first().charAt(0) + ". " + person.last();
            case 4 -> person.first().charAt(0) + ". " + person.middle().charAt(0) + ". " + person.last();
            case 5 -> person.first() + " " + person.last() + dice.of(" Jr.", ", Jr.", " Sr.", " III", " II");
            case 6 -> person.first() + " " + person.middle().charAt(0) + " " + person.last();
            default -> person.first() + " " + person.last();
        };
    }

    /** A name of ordinary words, first and last or one of them: what context alone can tell. */
    private String words(Dice dice) {
        String first = dice.any(wordFirsts);
        String last = dice.any(wordLasts);
        return dice.percent(75) ? first + " " + last : dice.percent(50) ? first : last;
    }

    /** {@code Robert "Bobby" Hale}. */
    private String quoted(Person person, Dice dice) {
        String mark = dice.of("\"", "\"", "'");
        String nick = nick(person, dice);
        return person.first() + " " + (dice.percent(75) ? mark + nick + mark : "(" + nick + ")") + " " + person.last();
    }

    /** {@code H A L E}: letter by letter, as banners are set. */
    private static String spaced(String name, Dice dice) {
        String between = dice.of("  ", "   ");
        return name.toUpperCase(Locale.ROOT)
                .chars()
                .filter(unit -> unit == ' ' || Character.isLetter(unit))
                .mapToObj(unit -> unit == ' ' ? between : (char) unit + " ")
                .collect(Collectors.joining())
                .strip();
    }

    /** A long name broken by a hyphen at the end of a line: {@code Hale-}, {@code bury}. */
    private static String broken(Person person, Dice dice) {
        String name = dice.percent(50) ? person.last() : person.first() + " " + person.last();
        int at = name.length() - Math.min(name.length() - 1, dice.number(2, 4));
        return Character.isLetter(name.charAt(at - 1)) && Character.isLetter(name.charAt(at))
                ? name.substring(0, at) + "-\n" + name.substring(at)
                : name.replaceFirst(" ", "\n");
    }

    private String mixed(Person person, Dice dice) {
        return switch (dice.number(0, 19)) {
            case 0, 1, 2, 3, 4, 5 -> full(person, dice);
            case 6, 7, 8, 9 -> person.first();
            case 10, 11, 12 -> person.last();
            case 13 -> person.first().charAt(0) + ". " + person.last();
            case 14, 15 -> comma(person, dice);
            case 16 -> person.first() + " " + person.last() + " " + dice.any(commonLast);
            default -> words(dice);
        };
    }

    private static String comma(Person person, Dice dice) {
        String between = dice.percent(80) ? ", " : ",";
        String first = dice.percent(88) ? person.first() : person.first().charAt(0) + dice.of("", ".");
        String name = person.last() + between + first + switch (dice.number(0, 5)) {
            case 0 -> " " + person.middle();
            case 1 -> " " + person.middle().charAt(0);
            default -> "";
        };
        return dice.percent(35) ? name.toUpperCase(Locale.ROOT)
                : dice.percent(10) ? person.last().toUpperCase(Locale.ROOT) + between + person.first() : name;
    }

    private static String caret(Person person, Dice dice) {
        String name = person.last() + "^" + person.first() + (dice.percent(60) ? "^" + person.middle().charAt(0) : "");
        return dice.percent(75) ? name.toUpperCase(Locale.ROOT) : name;
    }

    private String nick(Person person, Dice dice) {
        String first = person.first();
        return switch (dice.number(0, 4)) {
            case 0 -> first.length() > 4 ? first.substring(0, dice.number(3, 4)) + dice.of("y", "ie", "o", "") : first;
            case 1 -> dice.any(wordFirsts);
            case 2 -> first.charAt(0) + dice.of("J", ".J.", "D", ".T.", "C");
            default -> first;
        };
    }
}
