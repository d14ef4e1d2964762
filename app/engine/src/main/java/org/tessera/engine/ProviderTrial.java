package org.tessera.engine;

import java.util.List;
import java.util.Set;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;

/**
 * A provider tried with an invented note of the product: the whole way, through gate, audit and network, with no other
 * provider standing in. The note is deleted afterwards.
 */
public final class ProviderTrial {
    private static final String TASK = "referral";

    private ProviderTrial() {}

    /**
     * How far the note came.
     *
     * @param profile the profile's name
     * @param person who asks for it
     * @throws ProblemException with a code that says whether anything left
     */
    public static RoundTrip.Outcome run(DeidentificationEngine engine, String profile, NamedPerson person) {
        ClinicalNote sample = SampleShelf.note(SampleShelf.released().all().getFirst());
        RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find(TASK), profile, person, false, Set.of(),
                List.of());
        try {
            return way.confirmingAll(sample);
        } finally {
            engine.delete(sample.id(), person);
        }
    }
}
