package org.tessera.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.detect.Score;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.site.SiteListText;
import org.tessera.core.site.SiteLists;

/** A site can hold back a guess and nothing else. */
final class NeverMaskedTest {
    private static final SiteLists LISTS = SiteListText.read("never,Foley\nnever,Stroke Pathway\nnever,Annex");

    private static AnalyzedNote resolved(String text, String words, IdentifierKind kind, double score,
            String detector) {
        int start = text.indexOf(words);
        Detection detection = new Detection(new TextSpan(start, start + words.length()), kind, new Score(score),
                new DetectorId(detector), new Explanation("T-1", "test"));
        return new SpanResolver(Thresholds.uniform(0.5, 0.1), () -> LISTS)
                .resolve(new AnnotatedNote(TestNote.of(text).note(), Linguistics.NONE), List.of(detection));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Foley drained well.      | Foley          | CLINICIAN
            The FOLEY drained well.      | FOLEY          | PATIENT
            on the Stroke  Pathway today | Stroke  Pathway | FACILITY
            sent to the Annex            | Annex          | CITY
            """)
    void holdsBackAGuess(String text, String words, IdentifierKind kind) {
        AnalyzedNote note = resolved(text, words, kind, 0.9, "tagger.crf-1");
        assertThat(note.spans()).isEmpty();
        assertThat(note.nearMisses()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Foley drained.      | Foley       | CLINICIAN | 0.9  | known.identifier
            The Foley drained.      | Foley       | CLINICIAN | 0.9  | site.always-mask
            Provider is Foley now.  | Foley       | CLINICIAN | 0.99 | rules.person
            Seen by Dr. Foley.      | Foley       | CLINICIAN | 0.9  | tagger.crf-1
            Signed by Foley, MD     | Foley       | CLINICIAN | 0.9  | tagger.crf-1
            The Mary Foley.         | Mary Foley  | PATIENT   | 0.9  | tagger.crf-1
            lives on Annex          | Annex       | STREET    | 0.9  | tagger.crf-1
            """)
    void letsNothingThroughThatIsMoreThanAGuess(String text, String words, IdentifierKind kind, double score,
            String detector) {
        assertThat(resolved(text, words, kind, score, detector).spans()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = IdentifierKind.class, mode = EnumSource.Mode.EXCLUDE, names = {"PATIENT", "RELATIVE",
            "CLINICIAN", "CITY", "FACILITY"})
    void neverHoldsBackADirectIdentifier(IdentifierKind kind) {
        assertThat(resolved("the Annex here", "Annex", kind, 0.6, "rules.any").spans()).hasSize(1);
    }

    @Test
    void doesNotFindElsewhereWhatItHoldsBack() {
        assertThat(resolved("The Foley drained. Foley out.", "Foley", IdentifierKind.CLINICIAN, 0.9, "tagger.crf-1")
                .spans()).isEmpty();
    }
}
