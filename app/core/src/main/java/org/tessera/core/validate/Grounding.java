package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenizedText;

/**
 * Compares an answer with the note it was made from, token text against token text, so that a sentence about one person
 * is not supported by a sentence about another. Whatever a model says must stand in the note.
 */
public final class Grounding {
    /** From this share of its content on, a sentence counts as supported. */
    static final double ENOUGH = 0.6;

    private static final int WINDOW = 3;

    /** Yes: {@code Medications:}, {@code BACKGROUND}, {@code ## Results}. No: {@code Aspirin daily.}. */
    private static final Pattern HEADING = Pattern.compile("[#*\\s]*[\\p{L} ,/&-]{2,50}[*]{0,2}:?[*]{0,2}");

    /** Yes: {@code Allergies: not documented.}, {@code Documentation unclear, provider to review}. */
    private static final Pattern FIXED = Pattern.compile(
            "(?i).{0,60}\\b(?:not documented|documentation unclear, provider to review|outside my function)\\b.{0,60}");

    private final String source;
    private final List<TextSpan> passages;
    private final List<Set<String>> contents = new ArrayList<>();
    private final Set<String> everything = new HashSet<>();

    /** Prepares a source: the note text that went out. */
    public Grounding(TokenizedText noteText) {
        this.source = noteText.value();
        this.passages = Sentences.of(source);
        for (TextSpan passage : passages) {
            Set<String> words = ContentWords.of(source.substring(passage.start(), passage.end()));
            contents.add(words);
            everything.addAll(words);
        }
    }

    /** The support of each sentence of an answer, in order. */
    public List<SentenceSupport> of(TokenizedText response) {
        String text = response.value();
        return Sentences.of(text)
                .stream()
                .map(span -> support(span, text.substring(span.start(), span.end())))
                .toList();
    }

    /** Whether a number of an answer stands in the source. */
    boolean holds(String number) {
        return everything.contains(number);
    }

    private SentenceSupport support(TextSpan span, String sentence) {
        Set<String> claim = ContentWords.of(sentence);
        boolean fixed = FIXED.matcher(sentence).matches();
        if (claim.isEmpty() || fixed || isHeading(sentence)) {
            return new SentenceSupport(span, Optional.empty(), 1.0, SentenceSupport.Verdict.NO_CLAIM);
        }
        double best = 0;
        Optional<TextSpan> place = Optional.empty();
        for (int first = 0; first < passages.size(); first++) {
            Set<String> window = new HashSet<>();
            for (int last = first; last < Math.min(first + WINDOW, passages.size()); last++) {
                window.addAll(contents.get(last));
                double share = share(claim, window);
                if (share > best) {
                    best = share;
                    place = Optional.of(passages.get(first).cover(passages.get(last)));
                }
            }
        }
        SentenceSupport.Verdict verdict = best >= ENOUGH ? SentenceSupport.Verdict.SUPPORTED
                : SentenceSupport.Verdict.NOT_FOUND;
        return new SentenceSupport(span, place, best, verdict);
    }

    private static boolean isHeading(String sentence) {
        return HEADING.matcher(sentence).matches() && !sentence.endsWith(".");
    }

    private static double share(Set<String> claim, Set<String> window) {
        long shared = claim.stream().filter(window::contains).count();
        return (double) shared / claim.size();
    }
}
