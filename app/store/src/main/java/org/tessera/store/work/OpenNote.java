package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.work.AnswerTrace;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.store.codec.AnalysisCodec;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.NoteCodec;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;

/**
 * A note during one turn at the database.
 *
 * @param row what stands open of it as the turn began
 */
record OpenNote(Sql sql, Compartment compartment, NoteRow row) {
    Optional<Fields> part(Part part) throws SQLException {
        return PartRows.get(sql, compartment, row.id(), part);
    }

    void put(Part part, ObjectNode data) throws SQLException {
        PartRows.put(sql, compartment, row.id(), part, data);
    }

    void remove(List<Part> parts) throws SQLException {
        for (Part part : parts) {
            PartRows.remove(sql, row.id(), part);
        }
    }

    ClinicalNote source() throws SQLException {
        return NoteCodec.read(row.id(), required(Part.SOURCE));
    }

    AnalyzedNote analyzed() throws SQLException {
        Optional<Fields> again = part(Part.AGAIN);
        return AnalysisCodec.read(source(), again.isPresent() ? again.get() : required(Part.MACHINE));
    }

    /** All stored steps: those that hold, then those that were undone, the next one to take again first. */
    List<ReviewStep> steps() throws SQLException {
        return new StepRows(this).list();
    }

    ReviewSession review() throws SQLException {
        AnalyzedNote note = analyzed();
        List<ReviewStep> steps = steps();
        return Fields.checked(() -> ReviewSession.resume(note, steps.subList(0, row.stepsDone()),
                steps.subList(row.stepsDone(), steps.size()).reversed()));
    }

    /** The machine's answer with the review that begins with it. */
    void putMachine(AnalyzedNote analyzed, Instant at) throws SQLException {
        ReviewSession untouched = ReviewSession.of(analyzed);
        put(Part.MACHINE, AnalysisCodec.write(analyzed));
        VersionRows.putMachine(this, untouched, at);
        putRedacted(untouched);
    }

    void putRedacted(ReviewSession session) throws SQLException {
        put(Part.REDACTED, RedactedText.of(session).write());
    }

    SignedWork signed() throws SQLException {
        return part(Part.SIGNED).map(SignedWork::read).orElse(SignedWork.NONE);
    }

    /** Answer and draft go, and the answer leaves its fingerprints. */
    void forgetAnswer() throws SQLException {
        Optional<ReceivedAnswer> answer = part(Part.ANSWER).map(PartCodec::answer);
        if (answer.isPresent()) {
            put(Part.TRACE, PartCodec.write(AnswerTrace.of(answer.get())));
        }
        remove(List.of(Part.ANSWER, Part.DRAFT));
    }

    private Fields required(Part part) throws SQLException {
        return part(part).orElseThrow(() -> new ProblemException(ProblemCode.STORE_DAMAGED, part.stored()));
    }
}
