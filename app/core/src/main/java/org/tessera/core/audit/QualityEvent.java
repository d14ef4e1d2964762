package org.tessera.core.audit;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.NamedPerson;

/** What was measured of the quality of de-identification, and what was allowed because of it. */
public sealed interface QualityEvent extends AuditEvent {
    @Override
    default String code() {
        return switch (this) {
            case SampleDrawn drawn -> "sample-drawn";
            case SampleRead read -> "sample-read";
            case LeakMended mended -> "leak-mended";
            case KindValidated validated -> "kind-validated";
            case KindWithdrawn withdrawn -> "kind-withdrawn";
            case GoldEvaluated evaluated -> "gold-evaluated";
            case QualityExported exported -> "quality-exported";
        };
    }

    /** Notes are about to be drawn for a sample, with a seed that draws them again. */
    record SampleDrawn(NamedPerson by, int count, String seed) implements QualityEvent {}

    /**
     * A reader's findings about the outgoing text of a note are about to be kept. How many both found together stands in the
     * row of the second reading only: a count in the first would tell the second reader.
     */
    record SampleRead(NamedPerson by, NoteId note, Optional<Integer> leaks) implements QualityEvent {}

    /** A leak is about to be marked as found from now on, or as open again. */
    record LeakMended(NamedPerson by, NoteId note, boolean mended) implements QualityEvent {}

    /** Spans of a kind may be confirmed in bulk, because so few of those that were looked at were wrong. */
    record KindValidated(NamedPerson by, IdentifierKind kind, int decided, int wrong) implements QualityEvent {}

    /** Spans of a kind may be confirmed in bulk no more. */
    record KindWithdrawn(NamedPerson by, IdentifierKind kind) implements QualityEvent {}

    /** Marked notes are about to be read and compared with the machine's answers. */
    record GoldEvaluated(NamedPerson by, int notes) implements QualityEvent {}

    /** The report on quality is about to be written to a file. */
    record QualityExported(NamedPerson by, boolean identifying) implements QualityEvent {}
}
