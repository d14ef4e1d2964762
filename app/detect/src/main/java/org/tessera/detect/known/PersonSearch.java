package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.tessera.detect.rules.scan.Words;

/** Finds known persons: words of one name that stand together make one finding. */
final class PersonSearch {
    private static final Explanation WHOLE = new Explanation("KNOWN-01", "several words of a known name");
    private static final Explanation PART = new Explanation("KNOWN-02", "one word of a known name");
    private static final Explanation NEAR = new Explanation("KNOWN-03", "misspelling or nickname of a known name");
    private static final Explanation INITIALS = new Explanation("KNOWN-04", "initials of a known name");
    private static final int LONGEST_INITIALS = 4;
    private static final int LONGEST_GAP = 12;
    /** Yes: {@code , }, {@code ^}, a line end with blanks. No: {@code ; }. */
    private static final Pattern GAP = Pattern.compile("[ ,.'^_/-]{1,3}| {0,2}[,-]?[ \\r\\n]{1,10}");
    /** Yes: {@code initials: }, {@code signed, }. No: {@code in }. */
    private static final Pattern SIGNED = Pattern
            .compile("\\b(?:initials?|initialed|initialled|signed|signature)(?: by)?[:,]? {1,2}$");
    private static final Set<String> HELPING_VERBS = Set.of("will", "may", "can");
    /** Given and family names that are verbs. */
    private static final Set<String> VERBS = Set.of("hope", "mark", "chase", "grant", "pat", "rob", "sue", "wade",
            "rush", "bill", "price", "bank", "walk", "cook", "hunt", "drew", "frank", "rich", "say", "long", "field",
            "ring");
    private static final int LEAST_COMMON = 5;
    private static final int LABEL_REACH = 16;

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
        int word = 0;
        while (word < words.size() && !persons.isEmpty()) {
            Optional<Mention> mention = mention(word);
            mention.ifPresent(best -> found.add(best.finding()));
            word = mention.isPresent() ? mention.get().last() + 1 : initials(word);
        }
        return found;
    }

    /** What opens with a word: of the known persons the one whose name explains most of what stands there. */
    private Optional<Mention> mention(int word) {
        String folded = Spelling.fold(text.word(word));
        if (folded.length() < 2) {
            return Optional.empty();
        }
        boolean open = folded.length() > 2 && !EverydayWords.contains(text, word);
        return persons.stream()
                .flatMap(person -> person.match(folded)
                        .or(() -> open ? person.near(folded, false) : Optional.empty())
                        .map(match -> collect(new Hit(person, match, word)))
                        .stream())
                .min(Comparator.comparing((Mention mention) -> -mention.finding().span().length())
                        .thenComparing(mention -> -mention.finding().score().value()));
    }

    /** A finding and its last word. */
    private record Mention(Detection finding, int last) {}

    /** The finding that opens with a hit. */
    private Mention collect(Hit opening) {
        KnownPerson person = opening.person();
        List<Hit> hits = new ArrayList<>(List.of(opening));
        int last = opening.word();
        for (int word = last + 1; word < words.size() && isGap(word - 1, word); word++) {
            Optional<Match> match = matchBeside(person, word, word - 1);
            if (match.isPresent()) {
                hits.add(new Hit(person, match.get(), word));
                last = word;
            } else if (isInitial(person, word)) {
                last = isJoinedInitial(word) ? word : last;
            } else if (!person.mayBeParticle(Spelling.fold(text.word(word))) && !isOneLetter(word)) {
                break;
            }
        }
        return new Mention(finding(person, hits, withLeading(person, opening.word()), last), last);
    }

    /** What a word beside another word of a name stands for. */
    private Optional<Match> matchBeside(KnownPerson person, int word, int known) {
        String folded = Spelling.fold(text.word(word));
        boolean hyphenated = text.at(words.end(Math.min(word, known))) == '-'
                && words.start(Math.max(word, known)) - words.end(Math.min(word, known)) == 1;
        boolean bold = folded.length() >= LEAST_COMMON && !EverydayWords.contains(text, known);
        boolean open = folded.length() > 1 && (hyphenated || bold || !EverydayWords.contains(text, word));
        return folded.length() < 2 ? Optional.empty()
                : person.match(folded).or(() -> open ? person.near(folded, true) : Optional.empty());
    }

    /** Initials and particles right before: "O. Ferrante", "de la Cruz", "O'Hara"; and a misspelt word of the name. */
    private int withLeading(KnownPerson person, int word) {
        int first = word;
        while (first > 0 && isGap(first - 1, first)
                && ((isInitial(person, first - 1) && isJoinedInitial(first - 1))
                        || person.hasParticle(Spelling.fold(text.word(first - 1)))
                        || (first == word && matchBeside(person, first - 1, first).isPresent())
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
        return !possessive
                && (text.isCapitalised(word) || text.at(words.end(word)) == '.' || text.at(words.end(word)) == '_');
    }

    private boolean isGap(int word, int next) {
        int from = words.end(word);
        int to = words.start(next);
        return to - from <= LONGEST_GAP && GAP.matcher(text.plain()).region(from, to).matches();
    }

    private Detection finding(KnownPerson person, List<Hit> hits, int first, int last) {
        Set<Integer> parts = new HashSet<>();
        hits.forEach(hit -> parts.add(hit.match().part()));
        boolean exact = hits.stream().allMatch(hit -> hit.match().quality() == Quality.EXACT);
        boolean more = first < hits.getFirst().word() || last > hits.getLast().word();
        boolean several = parts.size() > 1 && !isVerbPhrase(first, last);
        double probability = several || (more && hits.getFirst().match().quality() == Quality.EXACT)
                ? exact ? 1.0 : 0.97
                : hits.stream()
                        .mapToDouble(hit -> LoneName.at(text, hit.word()).probability(hit.match().quality()))
                        .max()
                        .orElse(0);
        int end = words.end(last);
        boolean dotted = isOneLetter(last) && text.at(end) == '.';
        Explanation why = several || more ? WHOLE : exact ? PART : NEAR;
        return new Detection(new TextSpan(words.start(first), dotted ? end + 1 : end), person.kind(),
                new Score(probability), KnownIdentifierDetector.ID, why);
    }

    /** "may hope", "will mark": a verb with what belongs to it, whoever is called so. */
    private boolean isVerbPhrase(int first, int last) {
        return last == first + 1 && HELPING_VERBS.contains(text.word(first)) && VERBS.contains(text.word(last))
                && (!text.isCapitalised(last) || text.isShouted(last));
    }

    /** "O.F.", "O. M. F.", or "initials OF": the letters are one known person's initials. Gives the word behind. */
    private int initials(int word) {
        int last = word;
        StringBuilder letters = new StringBuilder();
        while (last < words.size() && isOneLetter(last) && text.at(words.end(last)) == '.'
                && (last == word || isGap(last - 1, last))) {
            letters.append(Spelling.fold(text.word(last)));
            last++;
        }
        boolean dotted = letters.length() > 1;
        boolean signed = SIGNED.matcher(text.plain())
                .region(Math.max(0, words.start(word) - LABEL_REACH), words.start(word))
                .find();
        if (!dotted && (!signed || words.end(word) - words.start(word) > LONGEST_INITIALS)) {
            return word + 1;
        }
        last = dotted ? last : word + 1;
        String initials = dotted ? letters.toString() : Spelling.fold(text.word(word));
        boolean capitals = text.isCapitalised(word) || LetterCase.around(text, words.start(word)) == LetterCase.LOWER;
        int end = words.end(last - 1) + (dotted ? 1 : 0);
        persons.stream()
                .filter(person -> capitals && person.hasInitials(initials))
                .findFirst()
                .ifPresent(person -> found.add(new Detection(new TextSpan(words.start(word), end), person.kind(),
                        new Score(0.9), KnownIdentifierDetector.ID, INITIALS)));
        return last;
    }
}
