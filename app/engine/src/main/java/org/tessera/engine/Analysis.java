package org.tessera.engine;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.site.SiteLists;
import org.tessera.engine.models.ModelShelf;

/**
 * The analyzer, loaded once: by whoever asks first, while the others wait. A part that is missing is named each time; no
 * note is read without it.
 */
final class Analysis implements AutoCloseable {
    private final Callable<NoteAnalyzer> loader;
    private final AtomicReference<FutureTask<NoteAnalyzer>> loading;
    private final Queue<FutureTask<NoteAnalyzer>> replaced = new ConcurrentLinkedQueue<>();

    Analysis(ModelShelf models, Supplier<SiteLists> lists, Supplier<Optional<SiteModel>> siteModel) {
        this.loader = () -> NoteAnalyzer.of(models, lists, siteModel.get());
        this.loading = new AtomicReference<>(new FutureTask<>(loader));
    }

    /** Reads the next note with newly loaded parts; notes that are being read are finished with the old ones. */
    void reload() {
        replaced.add(loading.getAndSet(new FutureTask<>(loader)));
    }

    /** Loads it now if nobody has yet. */
    NoteAnalyzer analyzer() {
        FutureTask<NoteAnalyzer> task = loading.get();
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemException problem) {
                throw new ProblemException(problem.problem(), problem.detail());
            }
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemCode.DETECTOR_FAILED, "stopped");
        }
    }

    AnalyzedNote analyze(ClinicalNote note) {
        return analyzer().analyze(note);
    }

    @Override
    public void close() {
        replaced.add(loading.get());
        replaced.forEach(Analysis::close);
    }

    private static void close(FutureTask<NoteAnalyzer> task) {
        if (!task.cancel(false) && task.state() == Future.State.SUCCESS) {
            task.resultNow().close();
        }
    }
}
