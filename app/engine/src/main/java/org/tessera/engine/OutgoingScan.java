package org.tessera.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenizedText;

/** Lets the detectors read what would leave: an identifier that they find outside a token must not go unseen. */
final class OutgoingScan {
    private final Function<ClinicalNote, AnalyzedNote> analysis;

    OutgoingScan(Function<ClinicalNote, AnalyzedNote> analysis) {
        this.analysis = analysis;
    }

    /**
     * What the detectors find in tokenized text, outside of tokens; of a finding that reaches into a token, the rest.
     *
     * @param text what would leave, or what came back
     * @param note the note that it belongs to
     */
    List<PhiSpan> read(TokenizedText text, ClinicalNote note) {
        if (text.value().isBlank()) {
            return List.of();
        }
        ClinicalNote outgoing = new ClinicalNote(note.id(), new PhiText(TokenFormat.stilled(text.value())),
                note.source(), note.known());
        SpanIndex<TokenMention> tokens = new SpanIndex<>(TokenFormat.scan(text.value()), TokenMention::span);
        return analysis.apply(outgoing)
                .spans()
                .stream()
                .flatMap(phi -> BesideTokens.of(phi, tokens.overlapping(phi.span()), text.value()).stream())
                .toList();
    }

    /** What the detectors find in a prompt that no person has let through: in the note, and in what a person asked. */
    List<PhiSpan> left(PromptDraft draft, TokenMap map) {
        ReviewedNote reviewed = draft.note().source();
        List<PhiSpan> left = new ArrayList<>(left(draft.noteText(), reviewed));
        if (!draft.earlier().isEmpty()) {
            ClinicalNote note = reviewed.note().note();
            left.addAll(read(new TokenizedText(draft.user()), note.withKnown(Questions.known(note, map))));
        }
        return left;
    }

    /** What the detectors find in the outgoing text of a reviewed note that no person has let through. */
    List<PhiSpan> left(TokenizedText text, ReviewedNote reviewed) {
        PhiText original = reviewed.note().note().text();
        Set<PhiText> letThrough = reviewed.letThrough()
                .stream()
                .map(span -> original.slice(span.span()))
                .collect(Collectors.toSet());
        PhiText outgoing = new PhiText(text.value());
        return read(text, reviewed.note().note()).stream()
                .filter(phi -> !letThrough.contains(outgoing.slice(phi.span())))
                .toList();
    }
}
