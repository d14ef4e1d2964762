package org.tessera.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.ctakes.core.ae.SentenceDetector;
import org.apache.ctakes.core.ae.SimpleSegmentAnnotator;
import org.apache.ctakes.core.ae.TokenizerAnnotatorPTB;
import org.apache.ctakes.core.config.ConfigParameterConstants;
import org.apache.ctakes.dictionary.lookup2.ae.JCasTermAnnotator;
import org.apache.ctakes.necontexts.ContextAnnotator;
import org.apache.ctakes.typesystem.type.syntax.BaseToken;
import org.apache.ctakes.typesystem.type.textsem.EntityMention;
import org.apache.ctakes.typesystem.type.textspan.Segment;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CASException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypePrioritiesFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypePriorities;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.ctakes.PipelineOptions.Evidence;

/** Makes pipelines. The type system is named, because a search of the class path for it takes up to 1.7 s. */
final class PipelineFactory {
    private static final String TYPE_SYSTEM = "org.apache.ctakes.typesystem.types.TypeSystem";
    private static final String LOOKUP = "org/tessera/ctakes/term-lookup.xml";

    /** The least length of a term; two-letter abbreviations count. */
    private static final int LEAST_TERM = 2;

    /** cTAKES numbers the dictionaries of a process in one list that it does not guard. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription(TYPE_SYSTEM);
    private final TypePriorities priorities = TypePrioritiesFactory.createTypePriorities(Segment.class, Sentence.class,
            BaseToken.class);
    private final PipelineOptions options;
    private final Runnable requireTerms;
    private final Optional<PennTagger> tagger;

    /** @param requireTerms returns when the dictionary of terms was checked, and throws if it may not be loaded */
    PipelineFactory(PipelineOptions options, Runnable requireTerms) {
        this.options = options;
        this.requireTerms = requireTerms;
        this.tagger = options.wants(Evidence.WORDS) ? Optional.of(new PennTagger(PennModel.load(PennModel.CTAKES)))
                : Optional.empty();
    }

    /** @throws ProblemException {@code MODEL_UNREADABLE} or {@code MODEL_MISSING} if an engine or its model cannot be loaded */
    Pipeline create() {
        ONE_AT_A_TIME.lock();
        try {
            return new Pipeline(engines(), document(), tagger);
        } catch (ProblemException named) {
            throw named;
        } catch (ResourceInitializationException | CASException | RuntimeException unreadable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, "cTAKES");
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Never beside {@link #engines}: two classes of UIMA wait for each other for ever if two threads meet them at once. */
    private JCas document() throws ResourceInitializationException, CASException {
        return CasCreationUtils.createCas(types, priorities, null).getJCas();
    }

    private List<AnalysisEngine> engines() throws ResourceInitializationException {
        List<AnalysisEngine> engines = new ArrayList<>();
        engines.add(engine(SimpleSegmentAnnotator.class));
        engines.add(engine(SentenceDetector.class));
        engines.add(engine(TokenizerAnnotatorPTB.class));
        requireTerms.run();
        engines.add(termLookup());
        if (options.wants(Evidence.NEGATION)) {
            engines.add(engine(ContextAnnotator.class, ContextAnnotator.FOCUS_ANNOTATION_CLASS_PARAM,
                    EntityMention.class.getName()));
        }
        return engines;
    }

    /**
     * Looks in the whole piece, because the sentence finder parts "St. Jude valve", and at words of any part of speech, so
     * that terms are the same with tags and without.
     */
    private static AnalysisEngine termLookup() throws ResourceInitializationException {
        return engine(PossessiveTermAnnotator.class, ConfigParameterConstants.PARAM_LOOKUP_XML, LOOKUP,
                JCasTermAnnotator.PARAM_WINDOW_ANNOT_KEY, Segment.class.getName(), JCasTermAnnotator.PARAM_EXC_TAGS_KEY,
                "none", JCasTermAnnotator.PARAM_MIN_SPAN_KEY, LEAST_TERM);
    }

    /** An engine takes the types from the document that it reads; with types of its own each would read their files again. */
    private static AnalysisEngine engine(Class<? extends AnalysisComponent> component, Object... settings)
            throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngine(
                AnalysisEngineFactory.createEngineDescription(component, null, null, null, null, settings));
    }
}
