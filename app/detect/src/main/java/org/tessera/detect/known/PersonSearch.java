package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.known.KnownPerson.Match;
import org.tessera.detect.known.KnownPerson.Quality;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;
import org.tessera.detect.rules.scan.Words;

/** Finds known persons: words of one name that stand together make one finding. */
final class PersonSearch {
    private static final Explanation WHOLE = new Explanation("KNOWN-01", "several words of a known name");
    private static final Explanation PART = new Explanation("KNOWN-02", "one word of a known name");
    private static final Explanation NEAR = new Explanation("KNOWN-03", "misspelling or nickname of a known name");
    private static final Explanation INITIALS = new Explanation("KNOWN-04", "initials of a known name");
    private static final int LONGEST_GAP = 3;
    private static final Pattern GAP = Pattern.compile("[ ,.'\\n^-]{1,3}");

    private final NoteText text;
    private final Words words;
    private final List<KnownPerson> persons;
    private final List<Detection> found = new ArrayList<>();

    PersonSearch(NoteText text, List<KnownPerson> persons) {
        this.text = text;
        this.words = text.words();
        this.persons = persons;
    }

    /** A word of the note that stands for a word of a name. */
    private record Hit(KnownPerson person, Match match, int word) {}

    List<Detection> all() {
        if (persons.isEmpty()) {
            return List.of();
        }
        int word = 0;
        while (word < words.size()) {
            Optional<Hit> hit = hit(word);
            if (hit.isPresent()) {
                word = collect(hit.get());
            } else {
                word = initials(word);
            }
        }
        return found;
    }

    /** The best person for a word: exact before nickname before misspelling. */
    private Optional<Hit> hit(int word) {
        String folded = Spelling.fold(text.word(word));
        if (folded.length() < 2) {
            return Optional.empty();
        }
        boolean misspelt = folded.length() >= 4 && !OrdinaryWords.contains(text, word);
        Hit best = null;
        for (KnownPerson person : persons) {
            Optional<Match> match = person.match(folded, misspelt);
            if (match.isPresent() && (best == null || match.get().quality().compareTo(best.match().quality()) < 0)) {
                best = new Hit(person, match.get(), word);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Adds the finding that opens with a hit; gives the number of the word behind it. */
    private int collect(Hit opening) {
        KnownPerson person = opening.person();
        List<Hit> hits = new ArrayList<>(List.of(opening));
        int last = opening.word();
        for (int word = last + 1; word < words.size() && isGap(word - 1, word); word++) {
            Optional<Match> match = matchFor(person, word);
            if (match.isPresent()) {
                hits.add(new Hit(person, match.get(), word));
                last = word;
            } else if (isInitial(person, word)) {
                last = isJoinedInitial(word) ? word : last;
            } else if (!person.hasParticle(text.word(word)) && !isOneLetter(word)) {
                break;
            }
        }
        int first = withLeading(person, opening.word());
        add(person, hits, first, last);
        return last + 1;
    }

    private Optional<Match> matchFor(KnownPerson person, int word) {
        String folded = Spelling.fold(text.word(word));
        return folded.length() < 2 ? Optional.empty()
                : person.match(folded, folded.length() >= 4 && !OrdinaryWords.contains(text, word));
    }

    /** Initials and particles right before: "O. Ferrante", "de la Cruz", "O'Hara". */
    private int withLeading(KnownPerson person, int word) {
        int first = word;
        while (first > 0 && isGap(first - 1, first)
                && ((isInitial(person, first - 1) && isJoinedInitial(first - 1))
                        || person.hasParticle(text.word(first - 1))
                        || (isOneLetter(first - 1) && text.at(words.end(first - 1)) == '\''))) {
            first--;
        }
        return first;
    }

    private boolean isOneLetter(int word) {
        return words.end(word) - words.start(word) == 1 && Character.isLetter(text.at(words.start(word)));
    }

    private boolean isInitial(KnownPerson person, int word) {
        return isOneLetter(word) && person.hasInitial(Spelling.fold(text.word(word)).charAt(0));
    }

    /** A capital or a dot makes a letter an initial; the s of a possessive is none. */
    private boolean isJoinedInitial(int word) {
        boolean possessive = text.at(words.start(word) - 1) == '\'';
        return !possessive && (text.isCapitalised(word) || text.at(words.end(word)) == '.');
    }

    private boolean isGap(int word, int next) {
        int from = words.end(word);
        int to = words.start(next);
        return to - from <= LONGEST_GAP && GAP.matcher(text.plain()).region(from, to).matches();
    }

    private void add(KnownPerson person, List<Hit> hits, int first, int last) {
        Set<Integer> parts = new HashSet<>();
        hits.forEach(hit -> parts.add(hit.match().part()));
        boolean exact = hits.stream().allMatch(hit -> hit.match().quality() == Quality.EXACT);
        boolean initial = first < hits.getFirst().word() || last > hits.getLast().word();
        double probability = parts.size() > 1 || (initial && hits.getFirst().match().quality() == Quality.EXACT)
                ? exact ? 1.0 : 0.97
                : LoneName.at(text, hits.getFirst().word()).probability(hits.getFirst().match().quality());
        int end = words.end(last);
        boolean dotted = isOneLetter(last) && text.at(end) == '.';
        Explanation why = parts.size() > 1 || initial ? WHOLE : exact ? PART : NEAR;
        found.add(new Detection(new TextSpan(words.start(first), dotted ? end + 1 : end), person.kind(),
                new Score(probability), KnownIdentifierDetector.ID, why));
    }

    /** "O.F." or "O. M. F.": the letters are one known person's initials. Gives the number of the word behind. */
    private int initials(int word) {
        int last = word;
        StringBuilder letters = new StringBuilder();
        while (last < words.size() && isOneLetter(last) && text.at(words.end(last)) == '.'
                && (last == word || isGap(last - 1, last))) {
            letters.append(Spelling.fold(text.word(last)));
            last++;
        }
        if (letters.length() < 2) {
            return word + 1;
        }
        boolean capitals = text.isCapitalised(word) || LetterCase.around(text, words.start(word)) == LetterCase.LOWER;
        String initials = letters.toString();
        int end = words.end(last - 1) + 1;
        persons.stream()
                .filter(person -> capitals && person.hasInitials(initials))
                .findFirst()
                .ifPresent(person -> found.add(new Detection(new TextSpan(words.start(word), end), person.kind(),
                        new Score(0.85), KnownIdentifierDetector.ID, INITIALS)));
        return last;
    }
}
