package org.tessera.engine.reading;

import java.util.Optional;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Session;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reading.DoubleReading;
import org.tessera.core.reading.OneReading;
import org.tessera.core.reading.Reader;
import org.tessera.core.reading.ReadingShelf;
import org.tessera.core.reading.Turn;
import org.tessera.engine.access.Authority;

/** Says whose reading is whose. */
final class Reading {
    private final ReadingShelf shelf;
    private final Authority authority;

    Reading(ReadingShelf shelf, Authority authority) {
        this.shelf = shelf;
        this.authority = authority;
    }

    /** Who is logged in; empty for a store in memory and for emergency access, where a name is only typed. */
    Optional<Reader> reader() {
        Session session = authority.session();
        return session.account().flatMap(account -> session.person().map(person -> new Reader(account, person)));
    }

    /** @throws ProblemException {@link ProblemCode#READING_NEEDS_ACCOUNTS} */
    Reader requireReader() {
        return reader().orElseThrow(() -> new ProblemException(ProblemCode.READING_NEEDS_ACCOUNTS));
    }

    /** The two readings of a note on which nobody has ruled; empty if the note has one review. */
    Optional<DoubleReading> open(NoteId note) {
        return shelf.of(note).filter(DoubleReading::isOpen);
    }

    /** The reading that whoever is logged in may look at; empty if there is none of theirs, or it would not be blind. */
    Optional<Turn> shown(DoubleReading reading) {
        return reader().flatMap(who -> reading.turnOf(who)).filter(turn -> isBlind(reading, turn));
    }

    /** An account that may read the audit finds counts of a first reading there that was finished as a review. */
    private boolean isBlind(DoubleReading reading, Turn turn) {
        return turn == Turn.FIRST || reading.second().isFinished() || !reading.countsKnown()
                || !authority.permits(Permission.AUDIT);
    }

    /**
     * The reading that whoever is logged in may change.
     *
     * @throws ProblemException with what stands against it
     */
    Turn requireOwn(DoubleReading reading) {
        Reader who = requireReader();
        Turn turn = reading.turnOf(who).orElseThrow(() -> new ProblemException(ProblemCode.READING_TAKEN));
        OneReading own = reading.at(turn);
        if (own.isFinished()) {
            boolean second = turn == Turn.FIRST && reading.second().reader().isEmpty();
            throw new ProblemException(second ? ProblemCode.READING_SAME_READER : ProblemCode.READING_FINISHED);
        }
        if (!isBlind(reading, turn)) {
            throw new ProblemException(ProblemCode.READING_NOT_BLIND);
        }
        return turn;
    }
}
