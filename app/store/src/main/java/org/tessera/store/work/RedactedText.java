package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;

/**
 * A note with the kind in the place of each value, as the review has it now. Whatever detection and review missed still
 * stands in it, so it is kept encrypted like the note.
 *
 * @param text for example {@code Seen: [NAME] on [DATE]}
 * @param kinds where the kinds stand
 */
record RedactedText(PhiText text, List<TextSpan> kinds) {
    RedactedText {
        kinds = List.copyOf(kinds);
    }

    /** What is not rejected counts as an identifier, decided or not. */
    static RedactedText of(ReviewSession session) {
        String whole = session.note().note().text().reveal();
        StringBuilder text = new StringBuilder(whole.length());
        List<TextSpan> kinds = new ArrayList<>();
        int from = 0;
        for (ReviewedSpan span : session.spans()) {
            if (span.state().isHidden() && span.span().start() >= from) {
                text.append(whole, from, span.span().start());
                int start = text.length();
                text.append('[').append(span.kind().exchangeName()).append(']');
                kinds.add(new TextSpan(start, text.length()));
                from = span.span().end();
            }
        }
        return new RedactedText(new PhiText(text.append(whole, from, whole.length()).toString()), kinds);
    }

    ObjectNode write() {
        ObjectNode json = Json.object().put("text", text.reveal());
        json.set("kinds", Json.array(kinds, Json::span));
        return json;
    }

    static RedactedText read(Fields json) {
        return new RedactedText(json.phi("text"), json.spans("kinds"));
    }
}
