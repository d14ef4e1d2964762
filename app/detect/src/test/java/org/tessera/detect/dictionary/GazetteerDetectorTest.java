package org.tessera.detect.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;
import org.tessera.testkit.note.Notes;

/** Names of the gazetteer, alone and in a row, and the words that only look like them. */
class GazetteerDetectorTest extends DetectorContractTest {
    /** Below the least threshold of the manifest, so that a single name decides nothing alone. */
    private static final double LEAST_TO_REDACT = 0.12;

    private final Detector detector = new GazetteerDetector(ReleasedGazetteer.bytes());

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected double found() {
        return 0.05;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("Then {PATIENT|Maribel Okafor} came", "{PATIENT|Okafor, Maribel} came",
                "{PATIENT|Okafor,Maribel} came", "{PATIENT|Maribel Q. Okafor} came", "{PATIENT|Maribel Q Okafor} came",
                "we saw {PATIENT|Maribel} today", "we saw {PATIENT|Okafor} today", "with {PATIENT|Maribel O'Hara} and",
                "with {PATIENT|Maribel O’Hara} and", "with {PATIENT|Maribel de la Torre} and",
                "with {PATIENT|Maribel Saint-Fleur} and", "she is {PATIENT|Maribel Muñoz} or {PATIENT|Maribel Munoz}",
                "it was {PATIENT|Will Okafor} who called", "she is {PATIENT|Grace Okafor}, and sings",
                "{PATIENT|MARIBEL OKAFOR} WAS SEEN IN THE CLINIC", "{PATIENT|maribel okafor} was seen in the clinic",
                "they flew in from {CITY|Ouagadougou} then", "he grew up in {CITY|Ashford} then",
                "a bus to {CITY|Brzeg Dolny} then", "OUAGADOUGOU AND MARIBEL IN CAPITALS",
                "maribel in a lower case text", "then maribel came, And He Was Seen, in mixed case",
                "Will she come in May", "Grace and Hope are virtues", "a stent, Parkinson disease and a Foley catheter",
                "Babinski is negative, Murphy sign too", "the state of Georgia", "Rose Bush and Bill Will Grant",
                "Maribels, Okaforian", "{PATIENT|Okafor}, PA, saw her", "WILL MAY GRACE HOPE BE SEEN IN THE CLINIC");
    }

    @Test
    void letsNoSingleNameDecideAlone() {
        assertThat(detector.detect(Notes.plain("we saw Maribel, then Okafor, in Ouagadougou"))).hasSize(3)
                .allMatch(found -> found.score().value() < LEAST_TO_REDACT);
    }

    @Test
    void trustsGivenAndFamilyNameInARow() {
        assertThat(detector.detect(Notes.plain("we saw Maribel Okafor"))).singleElement()
                .extracting(Detection::score)
                .matches(score -> score.value() >= 0.5);
    }
}
