package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** A line that only names what follows. Yes: {@code Current medications:}. No: {@code Allergies: penicillin}. */
    private static final Pattern LABEL = Pattern.compile("[\\p{L} ,/&-]{2,50}:");

    /** Marks of Markdown and of lists around a line. */
    private static final Pattern MARKS = Pattern.compile("^[#*_>\\s-]+|[*_\\s.,;]+$");

    /** Phrases that claim nothing about the patient: the template's, the on-device label, the courtesies of a letter. */
    private static final Pattern FIXED = Pattern
            .compile("(?i)\\b(?:not documented|documentation unclear, provider to review"
                    + "|on-device draft, no language model|this is outside my function|please consult a clinician|(?:kind|best|warm) regards"
                    + "|(?:yours )?(?:sincerely|faithfully)|dear (?:colleague|doctor)"
                    + "|thank you for (?:seeing|accepting|your (?:help|care|review)))\\b");

    private final String source;
    private final Set<String> headings = new HashSet<>();
    private final List<TextSpan> passages;
    private final List<Set<String>> contents = new ArrayList<>();
    private final Set<String> numbers;

    /**
     * Prepares a source.
     *
     * @param noteText the note text that went out
     * @param headings the headings that the answer was asked to have
     */
    public Grounding(TokenizedText noteText, List<String> headings) {
        this.source = noteText.value();
        this.passages = Sentences.of(source);
        this.numbers = Numbers.of(source);
        headings.forEach(heading -> this.headings.add(heading.toLowerCase(Locale.ROOT)));
        for (TextSpan passage : passages) {
            Set<String> words = ContentWords.of(source.substring(passage.start(), passage.end()));
            contents.add(words);
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
        return numbers.contains(Numbers.normal(number));
    }

    private SentenceSupport support(TextSpan span, String sentence) {
        String said = MARKS.matcher(FIXED.matcher(sentence).replaceAll("")).replaceAll("");
        Set<String> claim = ContentWords.of(said);
        if (claim.isEmpty() || isHeading(said)) {
            return new SentenceSupport(span, Optional.empty(), 1.0, SentenceSupport.Verdict.NO_CLAIM);
        }
        double best = 0;
        Optional<TextSpan> place = Optional.empty();
        for (int first = 0; first < passages.size(); first++) {
            Set<String> window = new HashSet<>();
            for (int last = first; last < Math.min(first + WINDOW, passages.size()); last++) {
                window.addAll(contents.get(last));
                double share = share(claim, window);
                TextSpan passage = passages.get(first).cover(passages.get(last));
                boolean closer = place.map(known -> passage.length() < known.length()).orElse(true);
                if (share > best || (share > 0 && share == best && closer)) {
                    best = share;
                    place = Optional.of(passage);
                }
            }
        }
        SentenceSupport.Verdict verdict = best >= ENOUGH ? SentenceSupport.Verdict.SUPPORTED
                : SentenceSupport.Verdict.NOT_FOUND;
        return new SentenceSupport(span, place, best, verdict);
    }

    private boolean isHeading(String said) {
        String name = said.endsWith(":") ? said.substring(0, said.length() - 1) : said;
        return LABEL.matcher(said).matches() || headings.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    private static double share(Set<String> claim, Set<String> window) {
        long shared = claim.stream().filter(window::contains).count();
        return (double) shared / claim.size();
    }
}
