package org.tessera.desktop.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.resolve.SpanId;
import org.tessera.desktop.control.SpanGroup;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/** Which spans keys act on together. Only spans of one group of the list are picked together. */
final class Picking {
    private final ReviewDesk desk;

    Picking(ReviewDesk desk) {
        this.desk = desk;
    }

    /** Goes on to the next row of the list, or back to the one before, and picks it with those that are picked. */
    ReviewState extend(ReviewState now, boolean back) {
        Optional<SpanRow> here = now.currentRow();
        if (here.isEmpty()) {
            return now;
        }
        List<SpanRow> group = group(now, here.get());
        int to = group.indexOf(here.get()) + (back ? -1 : 1);
        if (to < 0 || to >= group.size()) {
            return now;
        }
        SpanId next = group.get(to).id();
        Set<SpanId> picked = new LinkedHashSet<>(now.picked());
        if (picked.contains(next)) {
            picked.remove(here.get().id());
        } else {
            picked.add(here.get().id());
            picked.add(next);
        }
        return at(now, next, picked);
    }

    /** Picks a row, or lets go of it. One of another group begins anew. */
    ReviewState toggle(ReviewState now, SpanId id) {
        Optional<SpanRow> here = now.currentRow();
        Optional<SpanRow> row = now.rows().stream().filter(each -> each.id().equals(id)).findFirst();
        if (here.isEmpty() || row.isEmpty() || !group(now, here.get()).contains(row.get())) {
            return at(now, id, Set.of());
        }
        Set<SpanId> picked = new LinkedHashSet<>(now.picked());
        picked.add(here.get().id());
        if (!id.equals(here.get().id()) && picked.remove(id)) {
            return at(now, here.get().id(), picked);
        }
        picked.add(id);
        return at(now, id, picked);
    }

    /**
     * Picks every row of the group of the one at hand.
     *
     * @param validated the kinds of which several that wait may be picked together
     */
    ReviewState group(ReviewState now, Set<IdentifierKind> validated) {
        return now.currentRow()
                .map(here -> at(now, here.id(),
                        group(now, here).stream()
                                .filter(row -> row.standing() != Standing.UNDECIDED || validated.contains(row.kind()))
                                .map(SpanRow::id)
                                .collect(Collectors.toSet())))
                .orElse(now);
    }

    private static List<SpanRow> group(ReviewState now, SpanRow here) {
        SpanGroup group = SpanGroup.of(here.standing());
        return now.rows().stream().filter(row -> SpanGroup.of(row.standing()) == group).toList();
    }

    private ReviewState at(ReviewState now, SpanId id, Set<SpanId> picked) {
        return now.at(Optional.of(id), picked.size() > 1 ? picked : Set.of(),
                desk.detail(now.session(), now.rows(), Optional.of(id)));
    }
}
