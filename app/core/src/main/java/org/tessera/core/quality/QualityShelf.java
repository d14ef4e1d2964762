package org.tessera.core.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.tessera.core.identifier.IdentifierKind;

/** What is known of quality here, encrypted. Whoever calls has written the audit. Thread-safe. */
public interface QualityShelf {
    /** The notes of the sample, in the order in which they were drawn. */
    List<SampledNote> sample();

    /** Keeps notes of the sample as they are now, all of them or none. */
    void keep(Collection<SampledNote> notes);

    /** What reviewers did, day by day. */
    SortedMap<LocalDate, EditCounts> days();

    /** Adds to the counts of a day. */
    void add(LocalDate day, EditCounts counts);

    /** The kinds that may be confirmed in bulk. */
    List<ValidatedKind> validated();

    /** Allows a kind to be confirmed in bulk. */
    void validate(ValidatedKind kind);

    /** Allows it no more. */
    void withdraw(IdentifierKind kind);
}
