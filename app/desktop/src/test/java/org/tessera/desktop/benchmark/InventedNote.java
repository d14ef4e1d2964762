package org.tessera.desktop.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.desktop.fixture.AnalyzedNotes;
import org.tessera.testkit.note.MarkedText;

/** Writes notes of any length about nobody: so many words, so many spans among them, one value in three said again. */
final class InventedNote {
    private static final List<String> WORDS = List.of("stable", "on", "apixaban", "twice", "daily", "with", "no", "new",
            "pain", "since", "the", "last", "visit", "and", "lungs", "are", "clear", "but", "ankles", "slightly",
            "swollen", "so", "furosemide", "was", "raised", "to", "40", "mg", "while", "potassium", "stays", "normal");
    private static final List<String> SYLLABLES = List.of("ba", "ren", "tol", "mi", "ka", "vos", "du", "lin", "per",
            "za", "hol", "quin", "tar", "es", "mon", "dri");
    private static final List<String> KINDS = List.of("CLINICIAN", "DATE", "RELATIVE", "FACILITY", "PHONE",
            "MEDICAL_RECORD", "CITY");
    private static final int SENTENCE = 12;
    private static final int PARAGRAPH = 5 * SENTENCE;
    private static final int SECTION = 4 * PARAGRAPH;

    private InventedNote() {}

    /** A note as most are: about 3,000 characters and 40 spans. */
    static ReviewSession usual(long seed) {
        return ReviewSession.of(analyzed(480, 40, seed));
    }

    /** The longest note: 200,000 words and 2,000 spans, every second of them decided in a step of its own. */
    static ReviewSession longest() {
        AnalyzedNote note = analyzed(200_000, 2_000, 1);
        return ReviewSession.resume(note,
                IntStream.range(0, note.spans().size())
                        .filter(number -> number % 2 == 1)
                        .mapToObj(note.spans()::get)
                        .map(PhiSpan::id)
                        .map(id -> new ReviewStep(List.of(new ReviewDecision.Confirmed(id))))
                        .toList());
    }

    private static AnalyzedNote analyzed(int words, int spans, long seed) {
        Random random = new Random(seed);
        StringBuilder marked = new StringBuilder(words * 8);
        int each = words / spans;
        for (int word = 0; word < words; word++) {
            if (word % SECTION == 0) {
                marked.append("\n\nASSESSMENT ").append(word / SECTION + 1).append(":\n");
            } else if (word % PARAGRAPH == 0) {
                marked.append("\n\n");
            }
            if (word % each == each / 2) {
                int value = random.nextInt(Math.max(1, 2 * spans / 3));
                String kind = KINDS.get(value % KINDS.size());
                marked.append('{').append(kind).append('|').append(value(kind, value, seed)).append('}');
            } else {
                marked.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            marked.append(word % SENTENCE == SENTENCE - 1 ? ". " : " ");
        }
        return AnalyzedNotes.of("Note " + seed, MarkedText.of(marked.toString().strip()), Map.of(), List.of());
    }

    private static String value(String kind, int number, long seed) {
        Random random = new Random(seed * 31 + number);
        return switch (kind) {
            case "DATE" ->
                (1 + random.nextInt(12)) + "/" + (1 + random.nextInt(28)) + "/20" + (30 + random.nextInt(60));
            case "PHONE" -> "555-01" + (10 + random.nextInt(90)) + "-" + number;
            case "MEDICAL_RECORD" -> "MR" + (100_000 + number);
            default -> name(random) + " " + name(random);
        };
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
