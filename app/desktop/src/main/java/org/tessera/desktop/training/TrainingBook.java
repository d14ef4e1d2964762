package org.tessera.desktop.training;

import java.util.function.Consumer;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.desktop.review.ReviewBook;
import org.tessera.desktop.workspace.Background;

/** Keeps practice apart from work: a training note is written nowhere, and its end is a score and no reviewed note. */
public final class TrainingBook implements ReviewBook {
    private final ReviewBook work;
    private final TrainingViewModel training;

    /** A book in front of the one for work. */
    public TrainingBook(ReviewBook work, TrainingViewModel training) {
        this.work = work;
        this.training = training;
    }

    private boolean isTraining(ReviewSession session) {
        NoteId id = session.note().note().id();
        return training.isTraining(id);
    }

    @Override
    public void keep(ReviewSession session) {
        if (!isTraining(session)) {
            work.keep(session);
        }
    }

    @Override
    public void keepRebased(ReviewSession session, NamedPerson by) {
        if (!isTraining(session)) {
            work.keepRebased(session, by);
        }
    }

    /** A training note holds the mistakes that were put into it: the machine does not look at it again. */
    @Override
    public Background.Running analyzeAgain(ClinicalNote note, KnownIdentifiers known, Consumer<AnalyzedNote> then,
            Consumer<ProblemException> failed) {
        if (training.isTraining(note.id())) {
            failed.accept(new ProblemException(ProblemCode.NOT_PERMITTED));
            return Background.Running.none();
        }
        return work.analyzeAgain(note, known, then, failed);
    }

    @Override
    public void finish(ReviewSession session, Statement statement, Consumer<Finished> then) {
        if (isTraining(session)) {
            training.finish(session);
        } else {
            work.finish(session, statement, then);
        }
    }
}
