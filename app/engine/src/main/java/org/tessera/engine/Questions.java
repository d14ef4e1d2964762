package org.tessera.engine;

import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;

/**
 * Turns what a person types about an answer into text that may leave. Values that have a token in the case get that one;
 * whatever else the detectors find gets a new one. Whoever asks confirms that; the gate scans it again.
 */
final class Questions {
    private final Analysis analysis;
    private final Random random;

    Questions(Analysis analysis, Random random) {
        this.analysis = analysis;
        this.random = random;
    }

    /** What is known of the people of a case once its notes were tokenized. */
    static KnownIdentifiers known(ClinicalNote note, TokenMap issued) {
        Stream<KnownIdentifier> hidden = issued.entries()
                .stream()
                .filter(entry -> !entry.value().isBlank())
                .flatMap(entry -> entry.kind().stream().map(kind -> new KnownIdentifier(kind, entry.value())));
        return new KnownIdentifiers(Stream.concat(note.known().all().stream(), hidden).distinct().toList());
    }

    /**
     * The question with tokens, and the tokens of the case with those that are new.
     *
     * @param note the note that the conversation is about
     * @param asker who typed it and answers for it
     */
    TokenAssigner.Assignment tokenize(PhiText question, ClinicalNote note, CaseId caseId, TokenMap issued,
            NamedPerson asker, Instant now) {
        ClinicalNote asked = new ClinicalNote(note.id(), question, note.source(), known(note, issued));
        ReviewedNote reviewed = ReviewSession.of(analysis.analyze(asked)).confirmAll().finish(asker, now);
        return new TokenAssigner(random).assign(caseId, reviewed, issued);
    }
}
