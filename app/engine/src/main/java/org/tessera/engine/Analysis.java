package org.tessera.engine;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.site.SiteLists;

/** The analyzer of an engine. A part that is missing is named each time; no note is read without it. */
final class Analysis implements AutoCloseable {
    private final Supplier<NoteAnalyzer> loader;
    private final AtomicReference<Loading<NoteAnalyzer>> loading;
    private final Queue<Loading<NoteAnalyzer>> replaced = new ConcurrentLinkedQueue<>();

    /** @param parts stay open when this is closed */
    Analysis(DetectionParts parts, Supplier<SiteLists> lists, Supplier<Optional<SiteModel>> siteModel) {
        this.loader = () -> NoteAnalyzer.of(parts.loaded(), lists, siteModel.get());
        this.loading = new AtomicReference<>(new Loading<>(loader::get));
    }

    /** Reads the next note with newly loaded parts; notes that are being read are finished with the old ones. */
    void reload() {
        replaced.add(loading.getAndSet(new Loading<>(loader::get)));
    }

    /** Loads it now if nobody has yet. */
    NoteAnalyzer analyzer() {
        return loading.get().get();
    }

    AnalyzedNote analyze(ClinicalNote note) {
        return analyzer().analyze(note);
    }

    @Override
    public void close() {
        replaced.add(loading.get());
        replaced.forEach(each -> each.end().ifPresent(NoteAnalyzer::close));
    }
}
