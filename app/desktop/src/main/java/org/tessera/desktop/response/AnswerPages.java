package org.tessera.desktop.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.reinsert.Leftover;
import org.tessera.core.reinsert.Reinsertion;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.validate.SentenceSupport;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenPlacement;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.workspace.Answer;

/** The two texts of an answer as pages. A click on a sentence means its number, counted from 1. */
final class AnswerPages {
    private AnswerPages() {}

    /** As received: tokens in the colours of what they stand for. */
    static NotePage received(Answer answer) {
        Map<Token, IdentifierKind> kinds = new HashMap<>();
        for (TokenPlacement placement : answer.draft().note().placements()) {
            placement.kind().ifPresent(kind -> kinds.put(placement.token(), kind));
        }
        List<NoteMark> marks = new ArrayList<>();
        for (Reinsertion back : answer.document().reinsertions()) {
            KindStyle style = KindStyle.of(kinds.getOrDefault(back.token(), IdentifierKind.OTHER));
            marks.add(NoteMark.token(Optional.empty(), back.inResponse(), style, false));
        }
        for (Leftover leftover : answer.document().leftovers()) {
            marks.add(NoteMark.plain(leftover.inResponse(), "note-leftover", "note-token"));
        }
        List<SentenceSupport> supports = answer.validation().supports();
        for (int index = 0; index < supports.size(); index++) {
            marks.add(sentence(supports.get(index).inResponse(), index, List.of()));
        }
        PhiText text = new PhiText(answer.document().response().value());
        return new NotePage(text, marks, headings(text, answer));
    }

    /** Restored: what was put back is underlined, what no sentence of the note supports has a dashed line. */
    static NotePage restored(ResponseState state) {
        Answer answer = state.answer();
        List<NoteMark> marks = new ArrayList<>();
        List<SentenceSupport> supports = answer.validation().supports();
        for (int index = 0; index < supports.size(); index++) {
            List<String> styles = new ArrayList<>();
            TextSpan place = state.restored(supports.get(index));
            if (supports.get(index).verdict() == SentenceSupport.Verdict.NOT_FOUND) {
                styles.add("note-not-found");
            }
            if (state.sentence().equals(Optional.of(index))) {
                styles.add("note-current-sentence");
            }
            marks.add(sentence(place, index, styles));
        }
        for (ValidationFinding finding : answer.validation().findings()) {
            if (finding instanceof ValidationFinding.ValueNotInNote value) {
                marks.add(NoteMark.plain(value.at(), "note-doubtful"));
            } else if (finding instanceof ValidationFinding.UnexpectedPhi phi) {
                marks.add(NoteMark.plain(phi.at(), "note-leftover"));
            }
        }
        for (Leftover leftover : answer.document().leftovers()) {
            marks.add(NoteMark.plain(leftover.inRestored(), "note-leftover", "note-token"));
        }
        for (Reinsertion back : answer.document().reinsertions()) {
            marks.add(NoteMark.plain(back.inRestored(), "note-restored"));
        }
        return new NotePage(answer.document().text(), marks, headings(answer.document().text(), answer));
    }

    private static NoteMark sentence(TextSpan at, int index, List<String> styles) {
        return new NoteMark(at, styles, "", "", false, Optional.of(new SpanId(index + 1)));
    }

    /** The headings that the task asked for, where they stand alone on a line. */
    private static List<TextSpan> headings(PhiText text, Answer answer) {
        String any = answer.draft()
                .template()
                .headings()
                .stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?m)^(?:", "):?[ \\t]*$"));
        List<TextSpan> found = new ArrayList<>();
        Matcher heading = Pattern.compile(any).matcher(text.reveal());
        while (heading.find()) {
            if (heading.end() > heading.start()) {
                found.add(new TextSpan(heading.start(), heading.end()));
            }
        }
        return found;
    }
}
