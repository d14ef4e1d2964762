package org.tessera.core.reading;

import java.time.Instant;
import java.util.Optional;
import org.tessera.core.resolve.AnalyzedNote;

/**
 * How a note stands that two people read. It holds no decision, so it can be looked at without seeing one.
 *
 * @param markedBy who asked for two readings
 * @param markedAt when
 * @param countsKnown whether the audit told the counts of the first reading before the note was marked
 * @param first the reading of whoever began
 * @param second the reading of the other
 * @param ruledAt when a named person ruled on the differences; empty until then
 */
public record DoubleReading(Reader markedBy, Instant markedAt, boolean countsKnown, OneReading first, OneReading second,
        Optional<Instant> ruledAt) {
    /** @throws IllegalArgumentException if one person reads twice, or was ruled on before both ended */
    public DoubleReading {
        if (second.reader().filter(first::isOf).isPresent()) {
            throw new IllegalArgumentException("two readings are two people's");
        }
        if (ruledAt.isPresent() && !(first.isFinished() && second.isFinished())) {
            throw new IllegalArgumentException("a ruling is about two finished readings");
        }
    }

    /** A note that nobody has worked on. */
    public static DoubleReading of(AnalyzedNote note, Reader by, Instant at) {
        return new DoubleReading(by, at, false, OneReading.of(note), OneReading.of(note), Optional.empty());
    }

    /** A note whose review was finished by one person: it is the first reading, as it is. */
    public static DoubleReading of(AnalyzedNote note, OneReading finished, Reader by, Instant at) {
        return new DoubleReading(by, at, true, finished, OneReading.of(note), Optional.empty());
    }

    /** The reading that is a person's, or that the person can begin; empty if both are other people's. */
    public Optional<Turn> turnOf(Reader who) {
        if (second.isOf(who)) {
            return Optional.of(Turn.SECOND);
        }
        if (first.reader().isEmpty() || first.isOf(who)) {
            return Optional.of(Turn.FIRST);
        }
        return second.reader().isEmpty() ? Optional.of(Turn.SECOND) : Optional.empty();
    }

    /** One of the readings. */
    public OneReading at(Turn turn) {
        return switch (turn) {
            case FIRST -> first;
            case SECOND -> second;
        };
    }

    /** The same with one reading further on. */
    public DoubleReading with(Turn turn, OneReading reading) {
        return switch (turn) {
            case FIRST -> new DoubleReading(markedBy, markedAt, countsKnown, reading, second, ruledAt);
            case SECOND -> new DoubleReading(markedBy, markedAt, countsKnown, first, reading, ruledAt);
        };
    }

    /** The same with a ruling. */
    public DoubleReading ruled(Instant at) {
        return new DoubleReading(markedBy, markedAt, countsKnown, first, second, Optional.of(at));
    }

    /** Whether the note may not go on yet. */
    public boolean isOpen() {
        return ruledAt.isEmpty();
    }

    /** Whether both readings ended and nobody has ruled yet. */
    public boolean isReadyForRuling() {
        return isOpen() && first.isFinished() && second.isFinished();
    }

    /** Whether a person must see nothing of the other reading: their own is not finished, or could still be begun. */
    public boolean isBlindTo(Reader who) {
        return isOpen() && turnOf(who).map(this::at).filter(reading -> !reading.isFinished()).isPresent();
    }

    /** How the note stands for a person; nothing in it tells how far another person is. */
    public ReadingStanding standingFor(Optional<Reader> who) {
        if (!isOpen()) {
            return ReadingStanding.RULED;
        }
        if (isReadyForRuling()) {
            return ReadingStanding.TO_RULE;
        }
        Optional<Turn> turn = who.flatMap(this::turnOf);
        if (turn.isEmpty()) {
            return ReadingStanding.OTHERS_READ;
        }
        if (at(turn.get()).isFinished()) {
            return ReadingStanding.OWN_FINISHED;
        }
        return turn.get() == Turn.FIRST ? ReadingStanding.FIRST_READER : ReadingStanding.SECOND_READER;
    }
}
