package org.tessera.core.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;

/**
 * Finds a value that was found once everywhere else in the note: whole, and for people also each longer part of the name.
 *
 * <p>A part that is no ordinary word is found in any case, with an {@code s} behind it and without its accents. A part that
 * is one ({@link NameWords}) is found only where the words around it speak for a name ({@link NameContext}).
 * Any other word that the note writes small where it minds its capitals ({@link WritingStyle}) is taken for ordinary
 * too, unless the name is settled.
 */
final class SameValue {
    static final DetectorId DETECTOR = new DetectorId("note.same-value");

    private static final int LEAST_LENGTH = 3;
    private static final int LEAST_OF_A_PLACE = 5;
    private static final int LEAST_OF_A_LONE_PLACE = 8;
    private static final int ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final double LEAST_SCORE_FOR_PARTS = 0.8;
    private static final double PART_KEEPS = 0.9;
    private static final Explanation WHOLE = new Explanation("SAME-01", "the same value stands elsewhere in the note");
    private static final Explanation PART = new Explanation("SAME-02",
            "part of a name that stands elsewhere in the note");

    private final String text;
    private final WordIndex words;
    private final SpanIndex<Candidate> accepted;
    private final WritingStyle style;
    private final NameContext context;

    private SameValue(String text, List<Candidate> accepted) {
        this.text = text;
        this.context = new NameContext(text);
        this.words = new WordIndex(text);
        this.accepted = new SpanIndex<>(accepted, Candidate::span);
        this.style = WritingStyle.of(text,
                accepted.stream()
                        .filter(candidate -> candidate.kind().isPerson())
                        .map(Candidate::span)
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList());
    }

    /** What is looked for, and whether it means the same in any case. */
    private record Sought(Detection pattern, boolean anyCase) {
        Sought or(Sought other) {
            return new Sought(pattern.score().compareTo(other.pattern.score()) >= 0 ? pattern : other.pattern,
                    anyCase || other.anyCase);
        }
    }

    /** Findings of the accepted values at places that no accepted span covers. */
    static List<Detection> elsewhere(String text, List<Candidate> accepted) {
        SameValue search = new SameValue(text, accepted);
        Map<String, Sought> sought = new LinkedHashMap<>();
        accepted.forEach(candidate -> search.collect(candidate, sought));
        List<Detection> found = new ArrayList<>();
        sought.forEach((value, what) -> search.free(value, what.anyCase())
                .forEach(span -> found.add(new Detection(span, what.pattern().kind(), what.pattern().score(), DETECTOR,
                        what.pattern().explanation()))));
        found.addAll(ShortNames.elsewhere(text, accepted));
        return found;
    }

    private void collect(Candidate candidate, Map<String, Sought> sought) {
        String value = text.substring(candidate.span().start(), candidate.span().end());
        boolean person = candidate.kind().isPerson();
        List<String> parts = person && candidate.score().value() >= LEAST_SCORE_FOR_PARTS ? parts(value) : List.of();
        boolean settled = candidate.score().value() >= ClinicalEvidence.SETTLED;
        List<String> telling = parts.stream()
                .filter(part -> !NameWords.contains(part) && (settled || !isOrdinaryHere(part)))
                .toList();
        if (isRepeatable(candidate.kind(), value)) {
            boolean telltale = person ? !telling.isEmpty()
                    : value.chars().anyMatch(Character::isDigit) || isTellingPlace(value);
            put(sought, value, candidate, WHOLE, telltale);
        }
        for (String part : telling) {
            put(sought, part, candidate, PART, true);
            put(sought, unaccented(part), candidate, PART, true);
            String owned = part + "s";
            if (!NameWords.contains(owned) && !isOrdinaryHere(owned)) {
                put(sought, owned, candidate, PART, true);
            }
        }
        parts.stream().filter(NameWords::contains).forEach(part -> put(sought, part, candidate, PART, false));
    }

    /** A place of several words, one of them telling, or of one long word is itself in any case. */
    private static boolean isTellingPlace(String value) {
        List<String> words = parts(value);
        int least = words.size() > 1 ? LEAST_OF_A_PLACE : LEAST_OF_A_LONE_PLACE;
        return words.stream().anyMatch(word -> word.length() >= least && !NameWords.contains(word));
    }

    private static String unaccented(String word) {
        return word.chars().allMatch(unit -> unit < ASCII) ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private static List<String> parts(String name) {
        return WordIndex.WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(part -> part.length() >= LEAST_LENGTH && Character.isLetter(part.codePointAt(0)))
                .toList();
    }

    private static void put(Map<String, Sought> sought, String value, Candidate from, Explanation explanation,
            boolean anyCase) {
        double keeps = explanation.equals(PART) ? PART_KEEPS : 1;
        Detection pattern = new Detection(from.span(), from.kind(), new Score(from.score().value() * keeps), DETECTOR,
                explanation);
        sought.merge(value, new Sought(pattern, anyCase), Sought::or);
    }

    /** Short values and ages stand in other meanings too often to be looked for on their own. */
    private static boolean isRepeatable(IdentifierKind kind, String value) {
        return switch (kind) {
            case PATIENT, RELATIVE, CLINICIAN, STREET, CITY, FACILITY -> value.length() >= LEAST_LENGTH;
            case AGE_OVER_89 -> false;
            case DATE -> value.length() >= 6;
            case ZIP, PHONE, FAX, EMAIL, URL, IP_ADDRESS, SSN, MEDICAL_RECORD, HEALTH_PLAN -> value.length() >= 5;
            case ACCOUNT, LICENCE, VEHICLE, DEVICE, BIOMETRIC, PHOTO, OTHER -> value.length() >= 5;
        };
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Where a word stands in small letters, apart from what was found. */
    private Stream<TextSpan> smallOnes(String word) {
        return words.find(word.toLowerCase(Locale.ROOT), false).stream().filter(span -> !accepted.touches(span));
    }

    private boolean isOrdinaryHere(String word) {
        return smallOnes(word).anyMatch(span -> style.isCarefulAt(span.start()));
    }

    private static boolean isOneNameWord(String value) {
        return value.chars().allMatch(Character::isLetter) && NameWords.contains(value);
    }

    /**
     * Where a value stands, apart from what was found. Unless any case will do it must be written alike or begin with a
     * capital, so that {@code FERRANTE} of a header is found as {@code Ferrante}, and {@code Will} not as {@code will}.
     */
    private Stream<TextSpan> free(String value, boolean anyCase) {
        return words.find(value, true)
                .stream()
                .filter(span -> !accepted.touches(span))
                .filter(span -> anyCase
                        || (isOneNameWord(value) ? context.speaksForName(span, style.isCarefulAt(span.start()))
                                : text.startsWith(value, span.start())
                                        || isCapitalised(text.substring(span.start(), span.end()))));
    }
}
