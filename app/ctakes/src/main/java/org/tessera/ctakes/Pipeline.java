package org.tessera.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ctakes.typesystem.type.constants.CONST;
import org.apache.ctakes.typesystem.type.refsem.OntologyConcept;
import org.apache.ctakes.typesystem.type.syntax.BaseToken;
import org.apache.ctakes.typesystem.type.syntax.NewlineToken;
import org.apache.ctakes.typesystem.type.textsem.EntityMention;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.detect.Word;
import org.tessera.core.note.TextSpan;

/** One set of cTAKES engines with the document they write into. For one thread at a time. */
final class Pipeline implements AutoCloseable {
    private final List<AnalysisEngine> engines;
    private final JCas jcas;
    private final Optional<PennTagger> tagger;

    Pipeline(List<AnalysisEngine> engines, JCas jcas, Optional<PennTagger> tagger) {
        this.engines = List.copyOf(engines);
        this.jcas = jcas;
        this.tagger = tagger;
    }

    /** Reads a note piece by piece; offsets are into the note. */
    Linguistics read(String note) throws AnalysisEngineProcessException {
        List<TextSpan> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<ClinicalTerm> terms = new ArrayList<>();
        for (TextSpan piece : TextPieces.of(note)) {
            LegibleText legible = new LegibleText(note, piece);
            jcas.reset();
            jcas.setDocumentText(legible.text());
            for (AnalysisEngine engine : engines) {
                engine.process(jcas);
            }
            jcas.getAnnotationIndex(Sentence.class).forEach(sentence -> sentences.add(span(legible, sentence)));
            tagger.ifPresent(penn -> addWords(legible, penn, words));
            jcas.getAnnotationIndex(EntityMention.class).forEach(term -> terms.add(term(legible, term)));
        }
        jcas.reset();
        return new Linguistics(sentences, words, terms);
    }

    /** The words of each sentence; a line end is no word. */
    private void addWords(LegibleText legible, PennTagger tagger, List<Word> words) {
        for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
            List<BaseToken> tokens = JCasUtil.selectCovered(jcas, BaseToken.class, sentence)
                    .stream()
                    .filter(token -> !(token instanceof NewlineToken))
                    .toList();
            List<String> tags = tagger.tag(tokens.stream().map(BaseToken::getCoveredText).toList());
            for (int index = 0; index < tags.size(); index++) {
                words.add(new Word(span(legible, tokens.get(index)), tags.get(index)));
            }
        }
    }

    private static ClinicalTerm term(LegibleText legible, EntityMention term) {
        OntologyConcept concept = (OntologyConcept) term.getOntologyConceptArr().get(0);
        boolean negated = term.getPolarity() == CONST.NE_POLARITY_NEGATION_PRESENT;
        return new ClinicalTerm(span(legible, term), TermCatalog.groupOf(concept.getCode()), negated);
    }

    private static TextSpan span(LegibleText legible, Annotation annotation) {
        return legible.inNote(annotation.getBegin(), annotation.getEnd());
    }

    @Override
    public void close() {
        engines.forEach(AnalysisEngine::destroy);
    }
}
