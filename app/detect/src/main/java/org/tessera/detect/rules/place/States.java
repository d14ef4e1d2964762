package org.tessera.detect.rules.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/** The states and territories of the United States, by name and postal abbreviation, and countries: they may stay. */
final class States {
    private static final Vocabulary<String> ABBREVIATIONS = Vocabulary.words(
            "al ak az ar ca co ct de fl ga hi" + " id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc"
                    + " nd oh ok or pa" + " ri sc sd tn tx ut vt va wa wv wi wy dc pr vi gu");
    /** Abbreviations that are words, letters behind a name or medical short forms as well. */
    private static final Vocabulary<String> DOUBTFUL = Vocabulary
            .words("al co de hi id in la ma md me mi mo ms" + " nd oh ok or pa pr sc va vi ct ne");
    private static final Vocabulary<String> ONE_WORD = Vocabulary.words(
            "alabama alaska arizona arkansas" + " california colorado connecticut delaware florida georgia hawaii"
                    + " idaho illinois indiana iowa kansas kentucky louisiana maine maryland"
                    + " massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio"
                    + " oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin"
                    + " wyoming guam"
                    + " calif fla mass mich minn tenn wash wisc penn ariz colo conn ill ind kan neb okla ore tex");
    private static final Vocabulary<String> TWO_WORDS = new Vocabulary<>(
            new TreeMap<>(Map.of("new", "hampshire jersey mexico york", "north", "carolina dakota", "south",
                    "carolina dakota", "west", "virginia", "rhode", "island", "puerto", "rico", "district", "of")));
    private static final Vocabulary<String> COUNTRIES = Vocabulary.words(
            "america usa mexico canada cuba haiti" + " jamaica guatemala honduras salvador nicaragua panama colombia"
                    + " venezuela ecuador peru bolivia brazil chile argentina uruguay paraguay"
                    + " england scotland wales ireland france spain portugal germany austria switzerland belgium"
                    + " netherlands holland denmark sweden norway finland iceland poland hungary romania"
                    + " bulgaria greece turkey russia ukraine"
                    + " croatia serbia bosnia albania italy israel palestine lebanon syria jordan iraq iran"
                    + " afghanistan pakistan india bangladesh nepal china japan korea vietnam laos cambodia"
                    + " thailand burma myanmar philippines"
                    + " indonesia malaysia singapore taiwan australia egypt morocco algeria tunisia libya sudan"
                    + " ethiopia eritrea somalia kenya uganda rwanda congo nigeria ghana liberia senegal"
                    + " cameroon zimbabwe africa asia europe" + " britain uk hawaii mongolia yemen tibet bhutan");

    private States() {}

    /** How many words, from that one on, name a state: 0, 1 or 2. Abbreviations need capitals where the text has any. */
    static int length(NoteText text, int word, boolean lowerCase) {
        Words words = text.words();
        if (word < 0 || word >= words.size()) {
            return 0;
        }
        if (ABBREVIATIONS.contains(text, word)) {
            return lowerCase || text.isShouted(word) ? 1 : 0;
        }
        if (ONE_WORD.contains(text, word)) {
            return lowerCase || text.isCapitalised(word) ? 1 : 0;
        }
        return TWO_WORDS.find(text.plain(), words.start(word), words.end(word))
                .filter(second -> List.of(second.split(" ", -1)).contains(text.word(word + 1)))
                .isPresent() ? 2 : 0;
    }

    /** Whether the state is written as an abbreviation that means other things as well. */
    static boolean isDoubtful(NoteText text, int word) {
        return DOUBTFUL.contains(text, word);
    }

    static boolean isAbbreviation(NoteText text, int word) {
        return ABBREVIATIONS.contains(text, word);
    }

    static boolean isCountry(NoteText text, int word) {
        return COUNTRIES.contains(text, word);
    }
}
