package org.tessera.detect.rules.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Score;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;

/**
 * The rules of one detector, tried in one pass over the words of a note. At one anchor the first rule that holds wins, and
 * reading goes on behind what it found; behind a finding below one half it goes on with the next word.
 */
public final class RuleBook {
    /** A form sees at most this many units: what is longer than that is no identifier, and time stays linear. */
    private static final int REACH = 200;
    private static final double HOLDS = 0.5;
    private static final int[] NO_RULES = {};

    private final DetectorId detector;
    private final List<Rule> rules;
    private final int[] atDigits;
    private final int[] atMixed;
    private final int[] atJoined;
    private final int[] atSigns;
    private final String openingSigns;
    private final String joiningSigns;
    private final Vocabulary<int[]> atWords;

    /** The rules in order of preference. */
    public RuleBook(DetectorId detector, List<Rule> rules) {
        this.detector = detector;
        this.rules = List.copyOf(rules);
        this.atDigits = numbersOf(anchor -> anchor instanceof Anchor.Digits);
        this.atMixed = numbersOf(anchor -> anchor instanceof Anchor.Mixed);
        this.atJoined = numbersOf(anchor -> anchor instanceof Anchor.Joined);
        this.atSigns = numbersOf(anchor -> anchor instanceof Anchor.Sign);
        StringBuilder opening = new StringBuilder();
        StringBuilder joining = new StringBuilder();
        Map<String, int[]> words = new LinkedHashMap<>();
        for (Rule rule : this.rules) {
            switch (rule.anchor()) {
                case Anchor.Sign(String some) -> opening.append(some);
                case Anchor.Joined(String some) -> joining.append(some);
                case Anchor.Word(var some) -> some.forEach(word -> words.computeIfAbsent(word, this::numbersOf));
                case Anchor.Digits any -> {
                }
                case Anchor.Mixed any -> {
                }
            }
        }
        this.openingSigns = opening.toString();
        this.joiningSigns = joining.toString();
        this.atWords = new Vocabulary<>(words);
    }

    private int[] numbersOf(String word) {
        return numbersOf(anchor -> anchor instanceof Anchor.Word(var words) && words.contains(word));
    }

    private int[] numbersOf(Predicate<Anchor> wanted) {
        return IntStream.range(0, rules.size()).filter(number -> wanted.test(rules.get(number).anchor())).toArray();
    }

    /** What the rules find, ordered by start. */
    public List<Detection> read(NoteText text) {
        return new Reading(text).all();
    }

    /** What the rules find as the note is written and with misread digits repaired, ordered by start. */
    public List<Detection> readWithRepairs(NoteText text) {
        List<Detection> repaired = readRepaired(text);
        SpanIndex<Detection> index = new SpanIndex<>(repaired, Detection::span);
        List<Detection> all = new ArrayList<>(repaired);
        read(text).stream().filter(plain -> !isPartOf(plain, index)).forEach(all::add);
        all.sort(Comparator.comparing(Detection::span));
        return all;
    }

    private static boolean isPartOf(Detection plain, SpanIndex<Detection> repaired) {
        return repaired.overlapping(plain.span())
                .stream()
                .anyMatch(longer -> longer.kind() == plain.kind() && longer.span().contains(plain.span()));
    }

    /** What the rules find only when misread digits are repaired, ordered by start. */
    private List<Detection> readRepaired(NoteText text) {
        return text.repaired()
                .map(repaired -> read(repaired).stream()
                        .filter(detection -> differs(text, repaired, detection.span()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean differs(NoteText text, NoteText repaired, TextSpan span) {
        return !text.plain().regionMatches(span.start(), repaired.plain(), span.start(), span.length());
    }

    /** One pass over one note. */
    private final class Reading {
        private final NoteText text;
        private final @Nullable Matcher[] matchers = new @Nullable Matcher[rules.size()];
        private final List<Detection> found = new ArrayList<>();
        private int done;

        Reading(NoteText text) {
            this.text = text;
        }

        List<Detection> all() {
            Words words = text.words();
            for (int word = 0; word < words.size(); word++) {
                if (words.end(word) > done) {
                    readWord(words.start(word), words.end(word));
                }
            }
            found.sort(Comparator.comparing(Detection::span));
            return found;
        }

        /** Tries the sign before a word, the word, and the runs of letters and of digits that it is made of. */
        private void readWord(int start, int end) {
            if (start > done && openingSigns.indexOf(text.at(start - 1)) >= 0) {
                tryRules(atSigns, start - 1, start - 1);
            }
            if (start >= done && joiningSigns.indexOf(text.at(end)) >= 0) {
                tryRules(atJoined, start, start);
            }
            int runEnd = runEnd(start, end);
            if (runEnd < end && start >= done) {
                tryWord(start, end);
                if (start >= done) {
                    tryRules(atMixed, start, start);
                }
            }
            int runStart = start;
            while (runStart < end) {
                if (runStart >= done) {
                    readRun(runStart, runEnd);
                }
                runStart = runEnd;
                runEnd = runEnd(runStart, end);
            }
        }

        private void readRun(int start, int end) {
            if (isDigit(text.at(start))) {
                tryRules(atDigits, start, start);
            } else {
                tryWord(start, end);
            }
        }

        private int runEnd(int start, int end) {
            if (start >= end) {
                return end;
            }
            boolean digits = isDigit(text.at(start));
            int index = start + 1;
            while (index < end && isDigit(text.at(index)) == digits) {
                index++;
            }
            return index;
        }

        private void tryWord(int start, int end) {
            int[] numbers = atWords.find(text.plain(), start, end).orElse(NO_RULES);
            tryRules(numbers, start, end);
        }

        private void tryRules(int[] numbers, int anchorStart, int from) {
            for (int number : numbers) {
                if (holds(number, anchorStart, from)) {
                    return;
                }
            }
        }

        private boolean holds(int number, int anchorStart, int from) {
            Rule rule = rules.get(number);
            Matcher matcher = matcher(number);
            matcher.region(from, Math.min(text.length(), from + REACH));
            if (!matcher.lookingAt()) {
                return false;
            }
            int start = rule.namesItsValue() ? matcher.start("v") : anchorStart;
            int end = rule.namesItsValue() ? matcher.end("v") : matcher.end();
            if (start < 0 || start >= end) {
                return false;
            }
            double probability = rule.judge().probability(new Found(text, start, end, matcher));
            if (probability <= 0) {
                return false;
            }
            found.add(
                    new Detection(new TextSpan(start, end), rule.kind(), new Score(probability), detector, rule.why()));
            if (probability >= HOLDS) {
                done = end;
            }
            return true;
        }

        private Matcher matcher(int number) {
            Matcher matcher = matchers[number];
            if (matcher == null) {
                matcher = rules.get(number).form().matcher(text.plain());
                matcher.useTransparentBounds(true).useAnchoringBounds(false);
                matchers[number] = matcher;
            }
            return matcher;
        }
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
