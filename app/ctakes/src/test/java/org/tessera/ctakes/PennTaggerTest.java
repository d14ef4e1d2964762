package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.ctakes.core.ae.SentenceDetector;
import org.apache.ctakes.core.ae.SimpleSegmentAnnotator;
import org.apache.ctakes.core.ae.TokenizerAnnotatorPTB;
import org.apache.ctakes.postagger.POSTagger;
import org.apache.ctakes.typesystem.type.syntax.BaseToken;
import org.apache.ctakes.typesystem.type.syntax.NewlineToken;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.tessera.core.detect.Word;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/** Our search over the model of the cTAKES tagger gives what the cTAKES tagger gives. */
class PennTaggerTest {
    private static final TypeSystemDescription TYPES = TypeSystemDescriptionFactory
            .createTypeSystemDescription("org.apache.ctakes.typesystem.types.TypeSystem");

    @Test
    void tagsAsTheTaggerOfCtakesDoes() throws UIMAException {
        String note = shuffled(SampleNotes.longNote(40)).substring(0, 3_500);
        try (CtakesLinguisticLayer layer = CtakesLinguisticLayer.open(PipelineOptions.everything())) {
            assertThat(layer.annotate(new PhiText(note)).words()).hasSizeGreaterThan(500)
                    .containsExactlyElementsOf(tagsOfCtakes(note));
        }
    }

    @Test
    void tagsAnEmptySentenceAndSingleCharacters() {
        PennTagger tagger = new PennTagger(PennModel.load(PennModel.CTAKES));
        assertThat(tagger.tag(List.of())).isEmpty();
        assertThat(tagger.tag(List.of("."))).containsExactly(".");
        assertThat(tagger.tag(List.of("He", "denies", "pain", "."))).containsExactly("PRP", "VBZ", "NN", ".");
    }

    /** Words in unusual company show more of the search than plain sentences do. */
    private static String shuffled(String note) {
        List<String> words = new ArrayList<>(List.of(note.replaceAll("\\s+", " ").split(" ")));
        java.util.Collections.shuffle(words, new Random(7));
        return String.join(" ", words);
    }

    private static List<Word> tagsOfCtakes(String note) throws UIMAException {
        JCas jcas = CasCreationUtils.createCas(TYPES, null, null).getJCas();
        jcas.setDocumentText(note);
        for (var component : List.of(SimpleSegmentAnnotator.class, SentenceDetector.class, TokenizerAnnotatorPTB.class,
                POSTagger.class)) {
            AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(component, TYPES))
                    .process(jcas);
        }
        return jcas.getAnnotationIndex(BaseToken.class)
                .stream()
                .filter(token -> !(token instanceof NewlineToken))
                .map(token -> new Word(new TextSpan(token.getBegin(), token.getEnd()), token.getPartOfSpeech()))
                .toList();
    }
}
