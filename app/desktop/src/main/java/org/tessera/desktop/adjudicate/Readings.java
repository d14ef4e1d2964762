package org.tessera.desktop.adjudicate;

import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.reading.Adjudication;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.work.WorkSummary;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.reading.ReadingAgreement;
import org.tessera.engine.reading.TwoReaders;

/** What the screen asks the engine for. Blocks. */
public final class Readings {
    private final DeidentificationEngine engine;

    /** The readings of an engine. */
    public Readings(DeidentificationEngine engine) {
        this.engine = engine;
    }

    AdjudicationState.Open fetch(WorkSummary note) {
        engine.opening(note.id());
        Adjudication adjudication = engine.readings().adjudication(note.id());
        TwoReaders readers = engine.readings().readers(note.id());
        return new AdjudicationState.Open(note.caseId(), note.headline().title(), readers, adjudication,
                ReadingAgreement.of(adjudication.comparison()), Optional.empty(), false, false);
    }

    NoteId keep(Adjudication adjudication) {
        NoteId id = adjudication.comparison().note().note().id();
        engine.readings().keep(id, adjudication);
        return id;
    }

    ReviewedNote rule(Adjudication adjudication, NamedPerson by) {
        return engine.readings().rule(adjudication.comparison().note().note().id(), adjudication, by);
    }
}
