package org.tessera.desktop.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenPlacement;

/** Passages of the outgoing note text as they read in the note, for showing a source on this device. */
final class SourceText {
    private final PromptDraft draft;
    private final Map<Token, PhiText> values = new HashMap<>();

    SourceText(PromptDraft draft) {
        this.draft = draft;
        PhiText note = draft.note().source().note().note().text();
        for (TokenPlacement placement : draft.note().placements()) {
            values.putIfAbsent(placement.token(), note.slice(placement.original()));
        }
    }

    /** The value of a token; empty for one that only looked like a token in the note. */
    Optional<PhiText> value(Token token) {
        return Optional.ofNullable(values.get(token));
    }

    PhiText restored(TextSpan passage) {
        String text = draft.noteText().value().substring(passage.start(), passage.end());
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (TokenMention.Exact mention : TokenFormat.exact(text)) {
            PhiText value = values.get(mention.token());
            if (value != null) {
                out.append(text, done, mention.span().start()).append(value.reveal());
                done = mention.span().end();
            }
        }
        return new PhiText(out.append(text, done, text.length()).toString());
    }
}
