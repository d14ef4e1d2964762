package org.tessera.desktop.adjudicate;

import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.reading.Adjudication;
import org.tessera.core.reading.Choice;
import org.tessera.core.reading.Difference;
import org.tessera.core.vault.CaseId;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.reading.ReadingAgreement;
import org.tessera.engine.reading.TwoReaders;

/** What the Adjudication screen shows, at one moment. */
public sealed interface AdjudicationState {
    /** No note was chosen. */
    record Empty() implements AdjudicationState {}

    /** Both readings are fetched. */
    record Loading() implements AdjudicationState {}

    /** They could not be fetched. */
    record Failed(Problem problem) implements AdjudicationState {}

    /**
     * Both readings.
     *
     * @param caseId the case of the note
     * @param title what the note is called; it may identify
     * @param readers who read it, and whether this person may rule
     * @param adjudication what was settled so far
     * @param agreement how far the two agree
     * @param current the difference that keys act on; empty if there is none
     * @param agreedShown whether what both say is listed, too
     * @param finishing whether the statement stands below the list
     */
    record Open(CaseId caseId, PhiText title, TwoReaders readers, Adjudication adjudication, ReadingAgreement agreement,
            Optional<Difference> current, boolean agreedShown, boolean finishing) implements AdjudicationState {
        /** How many differences there are. */
        public int total() {
            return adjudication.comparison().differences().size();
        }

        /** How many of them are settled. */
        public int settled() {
            return total() - adjudication.open();
        }

        /** What was decided about a difference. */
        public Optional<Choice> choice(Difference difference) {
            return adjudication.choiceOf(difference);
        }

        /** The characters of a difference. */
        public PhiText value(Difference difference) {
            return adjudication.comparison().note().note().text().slice(difference.at());
        }

        Open at(Optional<Difference> other) {
            return new Open(caseId, title, readers, adjudication, agreement, other, agreedShown, false);
        }

        Open with(Adjudication next) {
            return new Open(caseId, title, readers, next, agreement, current, agreedShown, false);
        }

        Open showingAgreed(boolean shown) {
            return new Open(caseId, title, readers, adjudication, agreement, current, shown, finishing);
        }

        Open stating(boolean statement) {
            return new Open(caseId, title, readers, adjudication, agreement, current, agreedShown, statement);
        }
    }
}
