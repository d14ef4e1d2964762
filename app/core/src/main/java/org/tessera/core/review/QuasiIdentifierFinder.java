package org.tessera.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;

/**
 * Finds quasi-identifiers in a text: one pass over its words, and at a word that can begin one, the few rules of that word.
 * A rule names a class of words; it knows nobody.
 */
public final class QuasiIdentifierFinder {
    private final QuasiRules rules = new QuasiRules();

    /** The places in reading order, none inside another. */
    public List<QuasiIdentifier> find(PhiText text) {
        String all = text.reveal();
        List<QuasiIdentifier> found = new ArrayList<>();
        Matcher word = WordIndex.WORD.matcher(all);
        int behind = 0;
        while (word.find()) {
            if (word.start() >= behind) {
                Optional<QuasiIdentifier> here = at(all, word);
                here.ifPresent(found::add);
                behind = here.map(quasi -> quasi.at().end()).orElse(behind);
            }
        }
        return List.copyOf(found);
    }

    private Optional<QuasiIdentifier> at(String all, Matcher word) {
        int best = word.start();
        Optional<QuasiIdentifier> longest = Optional.empty();
        for (QuasiRules.Rule rule : rules.beginningWith(word.group().toLowerCase(Locale.ROOT))) {
            Matcher match = rule.pattern().matcher(all).region(word.start(), all.length());
            match.useTransparentBounds(true);
            if (match.lookingAt() && match.end() > best) {
                best = match.end();
                longest = Optional.of(new QuasiIdentifier(new TextSpan(word.start(), best), rule.sort()));
            }
        }
        return longest;
    }
}
