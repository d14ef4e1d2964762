package org.tessera.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;

/**
 * A stretch of a shown text that looks other than plain.
 *
 * @param at where, in UTF-16 units of the text
 * @param styles the style classes of its characters
 * @param tag what stands above its first character; empty for nothing
 * @param family the style class of its hue; empty for none
 * @param waiting whether a box says that it waits for a decision
 * @param id the span that a click on it means; empty if a click means nothing
 */
public record NoteMark(TextSpan at, List<String> styles, String tag, String family, boolean waiting,
        Optional<SpanId> id) {
    public NoteMark {
        styles = List.copyOf(styles);
    }

    /** A span of a review: fill if it becomes a token, edge for its kind, box while it waits, letter above. */
    public static NoteMark span(SpanId id, TextSpan at, KindStyle kind, Standing standing, boolean conflict) {
        if (!standing.isHidden()) {
            String style = standing == Standing.REJECTED ? "note-rejected" : "note-near-miss";
            return new NoteMark(at, List.of("note-mark", style), "", "", false, Optional.of(id));
        }
        String sign = conflict ? "?" : standing == Standing.ADDED ? "+" : "";
        return new NoteMark(at, identifier(kind), kind.letter() + sign, kind.family().styleClass(),
                standing == Standing.UNDECIDED, Optional.of(id));
    }

    /** A token in an outgoing text, in the colours of what it stands for. */
    public static NoteMark token(Optional<SpanId> id, TextSpan at, KindStyle kind, boolean undecided) {
        List<String> styles = new ArrayList<>(identifier(kind));
        styles.add("note-token");
        return new NoteMark(at, styles, "", kind.family().styleClass(), undecided, id);
    }

    /** A stretch with a style of its own, for example a value that was put back. */
    public static NoteMark plain(TextSpan at, String... styles) {
        return new NoteMark(at, List.of(styles), "", "", false, Optional.empty());
    }

    private static List<String> identifier(KindStyle kind) {
        return List.of("note-mark", "note-fill", kind.family().styleClass(), kind.edge().styleClass());
    }

    /** Whether something is drawn over the text. */
    boolean hasSign() {
        return waiting || !tag.isEmpty();
    }
}
