package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ctakes.dictionary.lookup2.dictionary.BsvRareWordDictionary;
import org.apache.ctakes.dictionary.lookup2.dictionary.RareWordDictionary;
import org.apache.ctakes.dictionary.lookup2.dictionary.RareWordTermMapCreator.CuiTerm;
import org.apache.ctakes.dictionary.lookup2.term.RareWordTerm;
import org.junit.jupiter.api.Test;

final class TermDictionaryTest {
    /** What a term is to the look-up, wherever it stands. */
    private record Term(String text, long code, int words) {}

    @Test
    void holdsTheSameTermsAsTheReaderOfCtakes() throws IOException {
        Set<Term> own = terms(new TermDictionary("own", CtakesLinguisticLayer.TERMS));
        Set<Term> ctakes = terms(new BsvRareWordDictionary("theirs", CtakesLinguisticLayer.TERMS));

        assertThat(own).hasSizeGreaterThan(40_000);
        assertThat(own.equals(ctakes)).isTrue();
    }

    @Test
    void eachTermStandsWhereItsWordIs() throws IOException {
        RareWordDictionary own = new TermDictionary("own", CtakesLinguisticLayer.TERMS);
        for (String word : words()) {
            for (RareWordTerm term : own.getRareWordHits(word)) {
                assertThat(List.of(term.getText().split(" ", -1)).get(term.getRareWordIndex())).isEqualTo(word);
            }
        }
        assertThat(own.getRareWordHits("no such word")).isEmpty();
    }

    private static Set<Term> terms(RareWordDictionary dictionary) throws IOException {
        Set<Term> found = new HashSet<>();
        for (String word : words()) {
            for (RareWordTerm term : dictionary.getRareWordHits(word)) {
                found.add(new Term(term.getText(), term.getCuiCode(), term.getTokenCount()));
            }
        }
        return found;
    }

    /** Every word of every term as cTAKES cuts it: whichever of them a term stands under, it is found. */
    private static Set<String> words() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        TermDictionaryTest.class.getClassLoader().getResourceAsStream(CtakesLinguisticLayer.TERMS)),
                StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .map(line -> line.split("\\|", -1)[2])
                    .flatMap(term -> List.of(new CuiTerm("EPO00001", term).getTerm().split(" ", -1)).stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
