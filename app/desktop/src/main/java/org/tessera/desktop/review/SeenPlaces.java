package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.QuasiIdentifier;
import org.tessera.core.review.QuasiIdentifierFinder;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/** What stands in the outgoing text and could point to a person: quasi-identifiers, what was rejected, near misses. */
final class SeenPlaces {
    private static final String REJECTED = "review.seen.rejected";
    private static final String NEAR_MISS = "review.seen.near_miss";

    private final PhiText text;
    private Optional<List<QuasiIdentifier>> quasi = Optional.empty();

    SeenPlaces(PhiText text) {
        this.text = text;
    }

    /** The places as the decisions stand, quasi-identifiers first, each value once, in reading order. */
    List<SeenPlace> of(List<SpanRow> rows) {
        SpanIndex<SpanRow> hidden = new SpanIndex<>(rows.stream().filter(row -> row.standing().isHidden()).toList(),
                SpanRow::at);
        List<SeenPlace> all = new ArrayList<>();
        for (QuasiIdentifier found : quasi()) {
            if (!hidden.touches(found.at())) {
                all.add(place(found.at(), found.sort().messageKey()));
            }
        }
        rows.stream()
                .filter(row -> !row.standing().isHidden())
                .sorted(Comparator.comparing(SpanRow::at))
                .forEach(row -> all.add(place(row.at(), row.standing() == Standing.REJECTED ? REJECTED : NEAR_MISS)));
        Map<String, SeenPlace> once = new LinkedHashMap<>();
        all.forEach(place -> once.putIfAbsent(place.value().reveal(), place));
        return List.copyOf(once.values());
    }

    private SeenPlace place(TextSpan at, String sortKey) {
        return new SeenPlace(at, text.slice(at), sortKey);
    }

    /** They depend on the text alone, so they are looked for once. */
    private List<QuasiIdentifier> quasi() {
        List<QuasiIdentifier> found = quasi.orElseGet(() -> new QuasiIdentifierFinder().find(text));
        quasi = Optional.of(found);
        return found;
    }
}
