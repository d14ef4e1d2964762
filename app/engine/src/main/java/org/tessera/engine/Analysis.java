package org.tessera.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
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
    private final FutureTask<NoteAnalyzer> loading;

    Analysis(ModelShelf models, Supplier<SiteLists> lists) {
        this.loading = new FutureTask<>(() -> NoteAnalyzer.of(models, lists));
    }

    /** Loads it now if nobody has yet. */
    NoteAnalyzer analyzer() {
        loading.run();
        try {
            return loading.get();
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
        if (!loading.cancel(false) && loading.state() == Future.State.SUCCESS) {
            loading.resultNow().close();
        }
    }
}
