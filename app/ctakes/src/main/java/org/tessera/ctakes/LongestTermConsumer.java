package org.tessera.ctakes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.apache.ctakes.core.util.collection.CollectionMap;
import org.apache.ctakes.dictionary.lookup2.concept.Concept;
import org.apache.ctakes.dictionary.lookup2.consumer.TermConsumer;
import org.apache.ctakes.dictionary.lookup2.dictionary.RareWordDictionary;
import org.apache.ctakes.dictionary.lookup2.textspan.TextSpan;
import org.apache.ctakes.dictionary.lookup2.util.CuiCodeUtil;
import org.apache.ctakes.typesystem.type.refsem.OntologyConcept;
import org.apache.ctakes.typesystem.type.textsem.EntityMention;
import org.apache.uima.UimaContext;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;

/**
 * Makes annotations of what the dictionary look-up found: of terms inside each other only the longest, and none that
 * reaches over a line end. The annotation's concept holds the code of the term, see {@link TermCatalog}.
 *
 * <p>Public, with this constructor, because cTAKES makes it by its name in {@code term-lookup.xml}. The consumers that
 * come with cTAKES need the square of the number of terms, and a variable of the environment can silence them.
 */
public final class LongestTermConsumer implements TermConsumer {
    private static final Comparator<TextSpan> READING_ORDER = Comparator.comparingInt(TextSpan::getStart)
            .thenComparing(TextSpan::getEnd, Comparator.reverseOrder());

    /** Made by cTAKES; neither argument matters. */
    public LongestTermConsumer(UimaContext context, Properties properties) {}

    @Override
    public void consumeHits(JCas jcas, RareWordDictionary dictionary,
            CollectionMap<TextSpan, Long, ? extends Collection<Long>> hits,
            CollectionMap<Long, Concept, ? extends Collection<Concept>> concepts) {
        consumeTypeIdHits(jcas, dictionary.getName(), 0, hits, concepts);
    }

    @Override
    public void consumeTypeIdHits(JCas jcas, String scheme, int type,
            CollectionMap<TextSpan, Long, ? extends Collection<Long>> hits,
            CollectionMap<Long, Concept, ? extends Collection<Concept>> concepts) {
        List<TextSpan> spans = new ArrayList<>(hits.keySet());
        spans.sort(READING_ORDER);
        String text = jcas.getDocumentText();
        int end = 0;
        for (TextSpan span : spans) {
            if (span.getEnd() > end && !crossesLine(text, span)) {
                annotate(jcas, span, hits.getCollection(span));
                end = span.getEnd();
            }
        }
    }

    private static boolean crossesLine(String text, TextSpan span) {
        int lineEnd = text.indexOf('\n', span.getStart());
        return lineEnd >= 0 && lineEnd < span.getEnd();
    }

    /** A text stands in the dictionary once; should it stand there twice, the first code wins. */
    private static void annotate(JCas jcas, TextSpan span, Collection<Long> codes) {
        OntologyConcept concept = new OntologyConcept(jcas);
        concept.setCode(
                codes.stream().map(CuiCodeUtil.getInstance()::getAsCui).min(Comparator.naturalOrder()).orElse(""));
        FSArray<OntologyConcept> concepts = new FSArray<>(jcas, 1);
        concepts.set(0, concept);
        EntityMention annotation = new EntityMention(jcas, span.getStart(), span.getEnd());
        annotation.setOntologyConceptArr(concepts);
        annotation.addToIndexes();
    }
}
