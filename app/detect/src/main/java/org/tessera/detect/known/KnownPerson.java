package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.resolve.LoginName;

/** A person whose name is known, ready to be recognised word by word. */
final class KnownPerson {
    private static final Set<String> PARTICLES = Set.of("de", "la", "las", "los", "del", "den", "der", "van", "von",
            "da", "do", "dos", "di", "el", "al", "bin", "ibn", "st", "san", "le", "du", "y", "ter", "ten");
    private static final Set<String> NO_NAMES = Set.of("mr", "mrs", "ms", "miss", "dr", "md", "rn", "jr", "sr", "ii",
            "iii", "iv", "np", "pa", "phd", "do");
    private static final int LEAST_JOINED = 5;

    private final IdentifierKind kind;
    /** Name words in the order given. */
    private final List<String> words;
    /** Spelling to the word of the name that it stands for. */
    private final Map<String, Match> spellings = new HashMap<>();
    private final String initials;
    private final LoginName login;
    private final Nicknames nicknames;

    /**
     * How a word of a note stands for a word of the name.
     *
     * @param part the number of the name's word
     * @param quality how close it is
     */
    record Match(int part, Quality quality) {}

    /** How close a word of a note is to a word of the name. */
    enum Quality {
        EXACT, NICKNAME, LOGIN, MISSPELT
    }

    private KnownPerson(IdentifierKind kind, List<String> words, List<String> written, Nicknames nicknames) {
        this.kind = kind;
        this.nicknames = nicknames;
        this.words = List.copyOf(words);
        for (int part = 0; part < words.size(); part++) {
            learn(part);
        }
        for (String spelling : written) {
            int part = words.indexOf(Spelling.fold(spelling));
            String other = Spelling.writtenOut(spelling);
            if (part >= 0 && other.length() > 1 && !PARTICLES.contains(other)) {
                spellings.putIfAbsent(other, new Match(part, Quality.EXACT));
            }
        }
        learnJoined();
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        this.initials = letters.toString();
        List<String> pieces = new ArrayList<>(spellings.keySet());
        words.stream().filter(PARTICLES::contains).forEach(pieces::add);
        this.login = new LoginName(pieces, initials);
    }

    /** Reads a name: "Odalys M. Ferrante-Ode", "FERRANTE, ODALYS". */
    static KnownPerson of(IdentifierKind kind, String name, Nicknames nicknames) {
        List<String> words = new ArrayList<>(new LinkedHashSet<>(Spelling.words(name)));
        words.removeIf(NO_NAMES::contains);
        return new KnownPerson(kind, words, Spelling.writtenWords(name), nicknames);
    }

    private void learn(int part) {
        String word = words.get(part);
        if (word.length() < 2 || PARTICLES.contains(word)) {
            return;
        }
        spellings.put(word, new Match(part, Quality.EXACT));
        nicknames.of(word).forEach(other -> spellings.putIfAbsent(other, new Match(part, Quality.NICKNAME)));
    }

    /** Names written as one word: {@code ohara}, {@code delacruz}, {@code smithjones}. */
    private void learnJoined() {
        for (int part = 0; part < words.size(); part++) {
            StringBuilder joined = new StringBuilder(words.get(part));
            for (int next = part + 1; next < words.size(); next++) {
                joined.append(words.get(next));
                if (joined.length() >= LEAST_JOINED) {
                    spellings.putIfAbsent(joined.toString(), new Match(next, Quality.EXACT));
                }
            }
        }
    }

    IdentifierKind kind() {
        return kind;
    }

    /** What a folded word stands for in this name as it is spelled. */
    Optional<Match> match(String word) {
        return Optional.ofNullable(spellings.get(word));
    }

    /**
     * What a folded word stands for that is not spelled as the name is; nothing if it is another given name, alone.
     *
     * @param beside whether another word of the name stands beside it
     */
    Optional<Match> near(String word, boolean beside) {
        if (login.isMadeOf(word)) {
            return Optional.of(new Match(words.size() - 1, Quality.LOGIN));
        }
        String letters = LoginName.letters(word);
        Match numbered = letters.length() < word.length() && letters.length() > 1 ? spellings.get(letters) : null;
        if (numbered != null && (beside || letters.length() >= LEAST_JOINED - 1)) {
            return Optional.of(numbered);
        }
        if (!beside && nicknames.isName(word)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Match> spelling : spellings.entrySet()) {
            if (spelling.getValue().quality() == Quality.EXACT
                    && Closeness.isMisspelt(spelling.getKey(), word, beside)) {
                return Optional.of(new Match(spelling.getValue().part(), Quality.MISSPELT));
            }
        }
        return Optional.empty();
    }

    boolean hasParticle(String word) {
        return PARTICLES.contains(word) && words.contains(word);
    }

    /** Whether a word between two words of the name may be a misspelt particle of it: "vn der" for "van der". */
    boolean mayBeParticle(String word) {
        return words.stream().anyMatch(part -> PARTICLES.contains(part) && Closeness.distance(part, word, 1) <= 1);
    }

    /** Whether a letter is the initial of some word of the name. */
    boolean hasInitial(char letter) {
        return initials.indexOf(letter) >= 0;
    }

    /** Whether letters are the initials of the whole name, or of its first word and a later one, in either order. */
    boolean hasInitials(String letters) {
        if (letters.equals(initials)) {
            return true;
        }
        if (letters.length() == 3) {
            return initials.length() > 2 && letters.charAt(0) == initials.charAt(0)
                    && initials.indexOf(letters.charAt(1), 1) > 0
                    && initials.lastIndexOf(letters.charAt(2)) > initials.indexOf(letters.charAt(1), 1);
        }
        char first = initials.isEmpty() ? ' ' : initials.charAt(0);
        return letters.length() == 2 && ((letters.charAt(0) == first && initials.indexOf(letters.charAt(1), 1) > 0)
                || (letters.charAt(1) == first && initials.indexOf(letters.charAt(0), 1) > 0));
    }
}
