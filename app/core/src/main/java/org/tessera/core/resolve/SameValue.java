package org.tessera.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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
 * A part of a name that the note also writes in lower case ("Will", "will") is an ordinary word here and is left alone.
 */
final class SameValue {
    static final DetectorId DETECTOR = new DetectorId("note.same-value");

    private static final int LEAST_LENGTH = 3;
    private static final double LEAST_SCORE_FOR_PARTS = 0.8;
    private static final double PART_KEEPS = 0.9;
    private static final Explanation WHOLE = new Explanation("SAME-01", "the same value stands elsewhere in the note");
    private static final Explanation PART = new Explanation("SAME-02",
            "part of a name that stands elsewhere in the note");

    private final String text;
    private final WordIndex words;
    private final SpanIndex<Candidate> accepted;

    SameValue(String text, List<Candidate> accepted) {
        this.text = text;
        this.words = new WordIndex(text);
        this.accepted = new SpanIndex<>(accepted, Candidate::span);
    }

    /** Findings of the accepted values at places that no accepted span covers. */
    static List<Detection> elsewhere(String text, List<Candidate> accepted) {
        SameValue search = new SameValue(text, accepted);
        Map<String, Detection> sought = new LinkedHashMap<>();
        accepted.forEach(candidate -> search.collect(candidate, sought));
        List<Detection> found = new ArrayList<>();
        sought.forEach((value, pattern) -> search.free(value, pattern.kind())
                .forEach(span -> found
                        .add(new Detection(span, pattern.kind(), pattern.score(), DETECTOR, pattern.explanation()))));
        return found;
    }

    private void collect(Candidate candidate, Map<String, Detection> sought) {
        String value = text.substring(candidate.span().start(), candidate.span().end());
        if (isRepeatable(candidate.kind(), value)) {
            put(sought, value, candidate, 1, WHOLE);
        }
        if (candidate.kind().isPerson() && candidate.score().value() >= LEAST_SCORE_FOR_PARTS) {
            Matcher part = WordIndex.WORD.matcher(value);
            while (part.find()) {
                String name = part.group();
                if (name.length() >= LEAST_LENGTH && isCapitalised(name) && !isOrdinaryWord(name)) {
                    put(sought, name, candidate, PART_KEEPS, PART);
                }
            }
        }
    }

    private static void put(Map<String, Detection> sought, String value, Candidate from, double keeps,
            Explanation explanation) {
        Detection pattern = new Detection(from.span(), from.kind(), new Score(from.score().value() * keeps), DETECTOR,
                explanation);
        sought.merge(value, pattern, (old, other) -> old.score().compareTo(other.score()) >= 0 ? old : other);
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

    private boolean isOrdinaryWord(String name) {
        return words.find(name.toLowerCase(Locale.ROOT), false).stream().anyMatch(span -> !accepted.touches(span));
    }

    /**
     * Numbers are the same in any case; words must be written alike or begin with a capital, so that {@code FERRANTE} of a
     * header is found as {@code Ferrante}, and {@code Will} not as {@code will}.
     */
    private Stream<TextSpan> free(String value, IdentifierKind kind) {
        boolean anyCase = !kind.isPerson() && value.chars().anyMatch(Character::isDigit);
        return words.find(value, true)
                .stream()
                .filter(span -> !accepted.touches(span))
                .filter(span -> anyCase || text.startsWith(value, span.start())
                        || isCapitalised(text.substring(span.start(), span.end())));
    }
}
