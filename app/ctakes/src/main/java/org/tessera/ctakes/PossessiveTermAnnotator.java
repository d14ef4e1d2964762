package org.tessera.ctakes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ctakes.core.util.collection.CollectionMap;
import org.apache.ctakes.dictionary.lookup2.ae.DefaultJCasTermAnnotator;
import org.apache.ctakes.dictionary.lookup2.dictionary.RareWordDictionary;
import org.apache.ctakes.dictionary.lookup2.textspan.TextSpan;
import org.apache.ctakes.dictionary.lookup2.util.FastLookupToken;

/**
 * The dictionary look-up of cTAKES, which finds "Crohn's disease" and "Graves' disease" by "crohn disease" and "graves
 * disease": around an apostrophe of possession it looks a second time, without it. So the dictionary holds an eponym once
 * and not three times, which halves it.
 *
 * <p>Public, with its constructor, because UIMA makes it by its name.
 */
public final class PossessiveTermAnnotator extends DefaultJCasTermAnnotator {
    private static final Set<String> POSSESSIVES = Set.of("'s", "'");

    /** How many words of a term may stand before or behind the apostrophe. */
    private static final int REACH = 4;

    /** Made by UIMA. */
    public PossessiveTermAnnotator() {}

    @Override
    public void findTerms(RareWordDictionary dictionary, List<FastLookupToken> tokens, List<Integer> words,
            CollectionMap<TextSpan, Long, ? extends Collection<Long>> found) {
        super.findTerms(dictionary, tokens, words, found);
        for (int at = 1; at < tokens.size() - 1; at++) {
            if (POSSESSIVES.contains(tokens.get(at).getText())) {
                findAround(dictionary, tokens, at, found);
            }
        }
    }

    private void findAround(RareWordDictionary dictionary, List<FastLookupToken> tokens, int apostrophe,
            CollectionMap<TextSpan, Long, ? extends Collection<Long>> found) {
        int from = Math.max(0, apostrophe - REACH);
        int to = Math.min(tokens.size(), apostrophe + REACH + 1);
        List<FastLookupToken> around = new ArrayList<>(tokens.subList(from, apostrophe));
        around.addAll(tokens.subList(apostrophe + 1, to));
        List<Integer> words = new ArrayList<>();
        for (int word = 0; word < around.size(); word++) {
            if (Character.isLetter(around.get(word).getText().charAt(0))) {
                words.add(word);
            }
        }
        super.findTerms(dictionary, around, words, found);
    }
}
