package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.tessera.core.identifier.IdentifierKind;

/** A person whose name is known, ready to be recognised word by word. */
final class KnownPerson {
    private static final Set<String> PARTICLES = Set.of("de", "la", "las", "los", "del", "den", "der", "van", "von",
            "da", "do", "dos", "di", "el", "al", "bin", "ibn", "st", "san", "le", "du", "y", "ter", "ten");
    private static final Set<String> NO_NAMES = Set.of("mr", "mrs", "ms", "miss", "dr", "md", "rn", "jr", "sr", "ii",
            "iii", "iv", "np", "pa", "phd", "do");
    private static final int ONE_ERROR_FROM = 5;
    private static final int TWO_ERRORS_FROM = 9;

    private final IdentifierKind kind;
    /** Name words in the order given. */
    private final List<String> words;
    /** Spelling to the word of the name that it stands for. */
    private final Map<String, Match> spellings = new HashMap<>();
    private final Map<String, CharacterRunAutomaton> misspellings = new LinkedHashMap<>();

    /**
     * How a word of a note stands for a word of the name.
     *
     * @param part the number of the name's word
     * @param quality how close it is
     */
    record Match(int part, Quality quality) {}

    /** How close a word of a note is to a word of the name. */
    enum Quality {
        EXACT, NICKNAME, MISSPELT
    }

    private KnownPerson(IdentifierKind kind, List<String> words) {
        this.kind = kind;
        this.words = List.copyOf(words);
    }

    /** Reads a name: "Odalys M. Ferrante-Ode", "FERRANTE, ODALYS". */
    static KnownPerson of(IdentifierKind kind, String name, Nicknames nicknames) {
        List<String> words = new ArrayList<>(new LinkedHashSet<>(Spelling.words(name)));
        words.removeIf(NO_NAMES::contains);
        KnownPerson person = new KnownPerson(kind, words);
        for (int part = 0; part < words.size(); part++) {
            person.learn(part, nicknames);
        }
        person.learnJoined();
        return person;
    }

    private void learn(int part, Nicknames nicknames) {
        String word = words.get(part);
        if (word.length() < 2 || PARTICLES.contains(word)) {
            return;
        }
        spellings.put(word, new Match(part, Quality.EXACT));
        nicknames.of(word).forEach(other -> spellings.putIfAbsent(other, new Match(part, Quality.NICKNAME)));
        if (word.length() >= ONE_ERROR_FROM) {
            int errors = word.length() >= TWO_ERRORS_FROM ? 2 : 1;
            misspellings.put(word, new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(errors)));
        }
    }

    /** Names written as one word: {@code ohara}, {@code delacruz}, {@code smithjones}, {@code oferrante}. */
    private void learnJoined() {
        for (int part = 0; part + 1 < words.size(); part++) {
            String joined = words.get(part) + words.get(part + 1);
            if (joined.length() >= 5) {
                spellings.putIfAbsent(joined, new Match(part + 1, Quality.EXACT));
            }
        }
        if (words.size() > 1) {
            String first = words.getFirst();
            String last = words.getLast();
            for (String user : List.of(first.charAt(0) + last, last + first.charAt(0), first + last, last + first,
                    first + last.charAt(0))) {
                if (user.length() >= 6) {
                    spellings.putIfAbsent(user, new Match(words.size() - 1, Quality.EXACT));
                }
            }
        }
    }

    IdentifierKind kind() {
        return kind;
    }

    /** What a folded word stands for in this name; misspellings only where asked for. */
    Optional<Match> match(String word, boolean misspelt) {
        Match exact = spellings.get(word);
        if (exact != null || !misspelt) {
            return Optional.ofNullable(exact);
        }
        return misspellings.entrySet()
                .stream()
                .filter(entry -> isClose(entry.getKey(), word) && entry.getValue().run(word))
                .findFirst()
                .map(entry -> new Match(words.indexOf(entry.getKey()), Quality.MISSPELT));
    }

    /** Saves the automaton: two errors change a length by two. */
    private static boolean isClose(String known, String word) {
        return Math.abs(known.length() - word.length()) <= 2 && word.length() >= 4;
    }

    boolean hasParticle(String word) {
        return PARTICLES.contains(word) && words.contains(word);
    }

    /** Whether a letter is the initial of some word of the name. */
    boolean hasInitial(char letter) {
        return words.stream().anyMatch(word -> word.charAt(0) == letter);
    }

    /** Whether letters are the initials of the whole name or of its first and last word. */
    boolean hasInitials(String letters) {
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word.charAt(0)));
        String outer = words.size() < 2 ? "" : "" + words.getFirst().charAt(0) + words.getLast().charAt(0);
        String turned = new StringBuilder(outer).reverse().toString();
        return letters.length() >= 2 && (letters.contentEquals(all) || letters.equals(outer) || letters.equals(turned));
    }
}
