package org.tessera.core.audit;

import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.reading.Turn;
import org.tessera.core.review.NamedPerson;

/**
 * What happened to notes that two people read. Nothing is counted before both readings are finished: a reader who may read the
 * audit must not find the other one's decisions in it.
 */
public sealed interface ReadingEvent extends AuditEvent {
    @Override
    default String code() {
        return switch (this) {
            case DoubleReadingMarked marked -> "double-reading-marked";
            case DoubleReadingWithdrawn withdrawn -> "double-reading-withdrawn";
            case ReadingFinished finished -> "reading-finished";
            case ReadingsCompared compared -> "readings-compared";
            case ReadingsRuled ruled -> "readings-ruled";
        };
    }

    /** A note is about to be read by two people. */
    record DoubleReadingMarked(NoteId note, NamedPerson by) implements ReadingEvent {}

    /** One reading of a note is to be enough after all. */
    record DoubleReadingWithdrawn(NoteId note, NamedPerson by) implements ReadingEvent {}

    /** One of two people decided every span and made the statement of 45 CFR 164.514(b)(2)(ii). */
    record ReadingFinished(NoteId note, NamedPerson reader, Turn turn) implements ReadingEvent {}

    /**
     * Both readings are finished; how far they agree.
     *
     * @param words words of the note
     * @param wordsAgreed those that both give the same kind, or none
     * @param kappaThousandths Cohen's kappa over words, in thousandths; empty where chance alone agrees everywhere
     * @param spansExact spans that both hide with the same borders and kind
     * @param spansOverlapping further spans that overlap one of the other reading with the same kind
     * @param onlyFirst spans of the first reading that have neither
     * @param onlySecond spans of the second reading that have neither
     */
    record ReadingsCompared(NoteId note, long words, long wordsAgreed, Optional<Integer> kappaThousandths,
            long spansExact, long spansOverlapping, long onlyFirst, long onlySecond) implements ReadingEvent {}

    /**
     * A named person is about to settle the differences.
     *
     * @param agreed spans about which both readings say the same
     * @param asFirst differences that are settled as the first reading has them
     * @param asSecond as the second has them
     * @param own otherwise
     */
    record ReadingsRuled(NoteId note, NamedPerson adjudicator, NamedPerson firstReader, NamedPerson secondReader,
            int agreed, int asFirst, int asSecond, int own) implements ReadingEvent {}
}
