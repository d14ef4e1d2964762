package org.tessera.ctakes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.tessera.core.detect.LinguisticLayer;
import org.tessera.core.detect.Linguistics;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Sentences, words with Penn part of speech, and clinical terms with group and negation, as cTAKES sees them. Offsets are
 * UTF-16 units of exactly the given text. Thread-safe and repeatable: each note is read by one pipeline, and pipelines are
 * made when more notes are read at a time than before, up to the limit of the options. It prints nothing, writes no file
 * and opens no connection.
 *
 * <pre>{@code
 * try (var layer = CtakesLinguisticLayer.open(PipelineOptions.termsOnly())) {
 *     List<ClinicalTerm> terms = layer.annotate(note.text()).terms();
 * }
 * }</pre>
 */
public final class CtakesLinguisticLayer implements LinguisticLayer, AutoCloseable {
    /** Class path name of the term dictionary; {@code term-lookup.xml} names it too. */
    static final String TERMS = "org/tessera/models/clinical-terms.bsv";

    /** The common pool has one thread on two processors, and work before this. */
    private static final Executor BESIDE = work -> Thread.ofPlatform().daemon().name("terms").start(work);

    private final Supplier<Pipeline> pipelines;
    private final Semaphore places;
    private final Deque<Pipeline> idle = new ArrayDeque<>();
    private boolean closed;

    /** Makes pipelines by the supplier, the first one now. */
    CtakesLinguisticLayer(Supplier<Pipeline> pipelines, int atOnce) {
        this.pipelines = pipelines;
        this.places = new Semaphore(atOnce);
        this.idle.addFirst(pipelines.get());
    }

    /**
     * Checks the dictionary and loads one pipeline; what does not need the dictionary is loaded meanwhile.
     *
     * @throws ProblemException {@code MODEL_MISSING} or {@code MODEL_UNREADABLE}
     */
    public static CtakesLinguisticLayer open(PipelineOptions options) {
        return open(options, TERMS);
    }

    static CtakesLinguisticLayer open(PipelineOptions options, String terms) {
        CompletableFuture<Integer> checked = CompletableFuture.supplyAsync(() -> TermCatalog.check(terms), BESIDE);
        return new CtakesLinguisticLayer(new PipelineFactory(options, () -> await(checked))::create, options.atOnce());
    }

    private static void await(CompletableFuture<Integer> checked) {
        try {
            checked.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ProblemException problem ? problem : failed;
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws ProblemException {@code DETECTOR_FAILED} if cTAKES stopped in the text
     * @throws IllegalStateException if the layer is closed
     */
    @Override
    public Linguistics annotate(PhiText text) {
        places.acquireUninterruptibly();
        try {
            Pipeline pipeline = take();
            Linguistics linguistics = read(pipeline, text);
            giveBack(pipeline);
            return linguistics;
        } finally {
            places.release();
        }
    }

    /** A pipeline that failed is not used again: what state it is in nobody knows. */
    private static Linguistics read(Pipeline pipeline, PhiText text) {
        try {
            return pipeline.read(text.reveal());
        } catch (AnalysisEngineProcessException | RuntimeException failure) {
            pipeline.close();
            throw new ProblemException(ProblemCode.DETECTOR_FAILED, "cTAKES");
        }
    }

    private Pipeline take() {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the linguistic layer is closed");
            }
            Pipeline waiting = idle.pollFirst();
            if (waiting != null) {
                return waiting;
            }
        }
        return pipelines.get();
    }

    private void giveBack(Pipeline pipeline) {
        synchronized (idle) {
            if (!closed) {
                idle.addFirst(pipeline);
                return;
            }
        }
        pipeline.close();
    }

    /** Lets go of all models. Notes that are being read are read to their end. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Pipeline::close);
            idle.clear();
        }
    }
}
