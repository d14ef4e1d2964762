package org.tessera.egress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.prompt.Exchange;
import org.tessera.core.prompt.PromptComposer;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedText;
import org.tessera.testkit.note.Notes;
import org.tessera.testkit.note.SyntheticNotes;
import org.tessera.testkit.note.TypedNote;
import org.tessera.testkit.prompt.Drafts;

/**
 * Invented notes with every identifier confirmed, ready to be composed. What the patient's record would say, the first
 * name, record number and birth date of the note, is known beforehand.
 */
final class CapturedNotes {
    /** What a later turn asks, and how the answer before it began. */
    static final String QUESTION = "The same in fewer words, please.";

    static final String ANSWER = "Dear colleague,\n";

    private static final NamedPerson REVIEWER = new NamedPerson("Tamsin Wyeth, MD");

    private CapturedNotes() {}

    /**
     * A note and its prompts.
     *
     * @param values every confirmed and every known value, as written
     * @param visible the note without what was hidden
     * @param drafts for each template a first prompt and one in a later turn
     */
    record Captured(List<String> values, String visible, List<PromptDraft> drafts) {}

    /** Generated notes, and those that authors wrote by hand. */
    static Stream<Captured> all(long seed, int generated, List<PromptTemplate> templates) {
        Stream<Captured> synthetic = SyntheticNotes.identified(seed, generated)
                .stream()
                .map(note -> captured(note.marked().text(),
                        note.marked().gold().stream().map(gold -> span(gold.span(), gold.kind())).toList(), seed,
                        templates));
        Stream<Captured> typed = Stream.concat(TypedNote.narratives().stream(), TypedNote.formats().stream())
                .map(note -> captured(note.text(), note.gold()
                        .stream()
                        .filter(gold -> IdentifierKind.ofExchangeName(gold.type()).isPresent())
                        .map(gold -> span(gold.span(), IdentifierKind.ofExchangeName(gold.type()).orElseThrow()))
                        .toList(), seed, templates));
        return Stream.concat(synthetic, typed);
    }

    private static Detection span(TextSpan span, IdentifierKind kind) {
        return new Detection(span, kind, Score.CERTAIN, new DetectorId("test.mark"),
                new Explanation("MARK", "marked in the test"));
    }

    private static Captured captured(String text, List<Detection> marks, long seed, List<PromptTemplate> templates) {
        List<PhiSpan> spans = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .forEach(mark -> spans.add(new PhiSpan(new SpanId(spans.size() + 1), mark.span(), mark.kind(),
                        Score.CERTAIN, List.of(mark))));
        AnalyzedNote analyzed = new AnalyzedNote(Notes.of(text, known(text, marks)), spans, List.of());
        ReviewedNote reviewed = ReviewSession.of(analyzed).confirmAll().finish(REVIEWER, Drafts.NOW);
        TokenAssigner.Assignment assignment = new TokenAssigner(new Random(seed)).assign(new CaseId("case-under-test"),
                reviewed, TokenMap.EMPTY);
        List<PromptDraft> drafts = templates.stream()
                .map(template -> new PromptComposer(new Random(seed)).compose(template, assignment.note(),
                        SectionChoice.suggested(template, analyzed.note().text()), assignment.map()))
                .flatMap(draft -> Stream.of(draft, later(draft)))
                .toList();
        List<String> values = marks.stream()
                .map(mark -> text.substring(mark.span().start(), mark.span().end()))
                .distinct()
                .toList();
        return new Captured(values, visible(text, spans), drafts);
    }

    private static PromptDraft later(PromptDraft first) {
        String tokens = first.facts().stream().map(fact -> fact.token().text()).collect(Collectors.joining(", "));
        Exchange earlier = new Exchange(new TokenizedText(first.user()), new TokenizedText(ANSWER + tokens));
        return new PromptDraft(first.template(), first.note(), first.choice(), first.noteText(), first.facts(),
                first.system(), List.of(earlier), QUESTION, first.invisibleRemoved());
    }

    private static KnownIdentifiers known(String text, List<Detection> marks) {
        return new KnownIdentifiers(
                Stream.of(IdentifierKind.PATIENT, IdentifierKind.MEDICAL_RECORD, IdentifierKind.DATE)
                        .flatMap(kind -> marks.stream().filter(mark -> mark.kind() == kind).limit(1))
                        .map(mark -> new KnownIdentifier(mark.kind(),
                                new PhiText(text.substring(mark.span().start(), mark.span().end()))))
                        .toList());
    }

    private static String visible(String text, List<PhiSpan> spans) {
        StringBuilder visible = new StringBuilder();
        int done = 0;
        for (PhiSpan span : spans) {
            visible.append(text, Math.min(done, span.span().start()), span.span().start()).append(" \0 ");
            done = Math.max(done, span.span().end());
        }
        return visible.append(text, done, text.length()).toString();
    }
}
