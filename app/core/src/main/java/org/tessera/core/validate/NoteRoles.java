package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tessera.core.validate.ContentItem.Kind;

/**
 * What stands at what in a text: values at words, units at numbers, sides at words, and what is denied. Read from a note
 * once and from each sentence of an answer, so that both are seen with the same eyes.
 */
final class NoteRoles {
    private static final int REACH = 3;

    /** How far a negation reaches, in words. */
    private static final int NEGATED = 6;

    /** What denies the word before it. */
    private static final Set<String> BEHIND = Set.of("none", "absent", "negative");

    private final Map<String, Set<String>> slots = new HashMap<>();
    private final Map<String, Set<String>> units = new HashMap<>();
    private final Map<String, Set<String>> sides = new HashMap<>();
    private final Map<String, Set<Boolean>> denied = new HashMap<>();
    private final Map<String, Set<String>> companions = new HashMap<>();
    private final Map<String, Set<String>> frequencies = new HashMap<>();
    private final Map<String, Set<String>> actions = new HashMap<>();
    private final Map<String, Set<Subjects.Subject>> subjects = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /** Reads one more sentence, with the words of the lines around it as its company. */
    void add(List<ContentItem> items, Set<String> company) {
        for (int index = 0; index < items.size(); index++) {
            ContentItem item = items.get(index);
            if (item.isValue()) {
                anchors(items, index).forEach(anchor -> put(slots, anchor, item.word()));
                companions.computeIfAbsent(item.word(), key -> new HashSet<>()).addAll(company);
            }
            unit(items, index).forEach(unit -> put(units, item.word(), unit));
            if (item.kind() == Kind.SIDE) {
                sided(items, index).forEach(word -> put(sides, word, item.word()));
            }
            Treatments.taken(items, index).forEach(key -> put(frequencies, key, item.word()));
            for (String action : Actions.of(item.word()).stream().toList()) {
                Treatments.treated(items, index).forEach(word -> put(actions, word, action));
            }
            words.add(item.word());
        }
        addPolarity(items);
    }

    /** Reads only what a sentence says and denies: one that goes over several lines is read once more as a whole. */
    void addPolarity(List<ContentItem> items) {
        polarity(items).forEach((word, is) -> denied.computeIfAbsent(word, key -> new HashSet<>()).addAll(is));
        Subjects.of(items).forEach((word, of) -> subjects.computeIfAbsent(word, key -> new HashSet<>()).addAll(of));
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, name -> new HashSet<>()).add(value);
    }

    /** What is known of a key. */
    Set<String> slots(String anchor) {
        return slots.getOrDefault(anchor, Set.of());
    }

    Set<String> units(String number) {
        return units.getOrDefault(number, Set.of());
    }

    Set<String> sides(String word) {
        return sides.getOrDefault(word, Set.of());
    }

    Set<Boolean> denied(String word) {
        return denied.getOrDefault(word, Set.of());
    }

    Set<String> companions(String value) {
        return companions.getOrDefault(value, Set.of());
    }

    Set<String> frequencies(String key) {
        return frequencies.getOrDefault(key, Set.of());
    }

    Set<String> actions(String word) {
        return actions.getOrDefault(word, Set.of());
    }

    Set<Subjects.Subject> subjects(String word) {
        return subjects.getOrDefault(word, Set.of());
    }

    boolean holds(String word) {
        return words.contains(word);
    }

    /** The nearest word before and behind a value in its clause, each with its side and the value's class. */
    static List<String> anchors(List<ContentItem> items, int index) {
        List<String> anchors = new ArrayList<>();
        for (int step : new int[]{-1, 1}) {
            for (int away = 1; away <= REACH; away++) {
                int at = index + step * away;
                if (at < 0 || at >= items.size() || items.get(at).clause() != items.get(index).clause()
                        || items.get(at).isValue()) {
                    break;
                }
                if (items.get(at).kind() == Kind.WORD) {
                    anchors.add((step < 0 ? "<" : ">") + items.get(index).valueClass() + items.get(at).word());
                    break;
                }
            }
        }
        return anchors;
    }

    /** The unit directly behind a number. */
    static List<String> unit(List<ContentItem> items, int index) {
        boolean has = items.get(index).kind() == Kind.NUMBER && index + 1 < items.size()
                && items.get(index + 1).kind() == Kind.UNIT;
        return has ? List.of(items.get(index + 1).word()) : List.of();
    }

    /** Whether there is an item at a place, and in the clause of another. */
    static boolean isOfClause(List<ContentItem> items, int at, int index) {
        return at >= 0 && at < items.size() && items.get(at).clause() == items.get(index).clause();
    }

    /** The words at a side: the next one behind it, or the one before it at the end of a clause. */
    static List<String> sided(List<ContentItem> items, int index) {
        Function<Integer, List<String>> word = at -> at >= 0 && at < items.size()
                && items.get(at).clause() == items.get(index).clause() && items.get(at).kind() == Kind.WORD
                        ? List.of(items.get(at).word())
                        : List.of();
        List<String> next = word.apply(isListed(items, index) ? index + 3 : index + 1);
        return next.isEmpty() ? word.apply(index - 1) : next;
    }

    /** The first of "left and right". */
    private static boolean isListed(List<ContentItem> items, int index) {
        return isOfClause(items, index + 2, index) && items.get(index + 1).kind() == Kind.SILENT
                && items.get(index + 2).kind() == Kind.SIDE;
    }

    /** Which words are said of the patient and which are denied. */
    static Map<String, Set<Boolean>> polarity(List<ContentItem> items) {
        Map<String, Set<Boolean>> polarity = new HashMap<>();
        int reach = 0;
        for (int index = 0; index < items.size(); index++) {
            ContentItem item = items.get(index);
            if (item.kind() == Kind.NEGATION) {
                reach = isRuledOut(items, index) ? 0 : NEGATED;
            } else if (item.kind() == Kind.TURN || item.isValue()) {
                reach = 0;
            } else if (item.kind() == Kind.WORD) {
                boolean is = reach > 0 || negatedBehind(items, index);
                polarity.computeIfAbsent(item.word(), key -> new HashSet<>()).add(is);
                reach--;
            }
        }
        return polarity;
    }

    /** "Allergies: none", "fever absent". */
    private static boolean negatedBehind(List<ContentItem> items, int index) {
        for (int at = index + 1; at < Math.min(items.size(), index + 3); at++) {
            if (BEHIND.contains(items.get(at).word())) {
                return true;
            }
        }
        for (int at = index + 1; at <= index + NEGATED && isOfClause(items, at, index); at++) {
            if (items.get(at).kind() == Kind.TURN) {
                return false;
            }
            if (isRuledOut(items, at)) {
                return true;
            }
        }
        return false;
    }

    /** Behind what it denies. Yes: {@code embolism was ruled out}. No: {@code imaging ruled out embolism}. */
    private static boolean isRuledOut(List<ContentItem> items, int index) {
        boolean open = isOfClause(items, index + 1, index) && items.get(index + 1).kind() == Kind.WORD;
        return items.get(index).word().startsWith("ruled") && !open;
    }
}
