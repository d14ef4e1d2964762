package org.tessera.ctakes;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** An engine that stops in every text and quotes it, as engines do. */
public class FailingAnnotator extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
        throw new IllegalStateException("cannot read " + jcas.getDocumentText());
    }
}
