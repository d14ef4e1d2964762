package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.reinsert.Leftover;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.reinsert.Reinsertion;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenPlacement;
import org.tessera.core.vault.TokenizedText;

/** Looks for everything in an answer that a person must settle before signing it. */
public final class ResponseValidator {
    private ResponseValidator() {}

    /**
     * The findings about an answer, in reading order; those without a place come last.
     *
     * @param document the restored answer
     * @param response the answer as received
     * @param draft the prompt that it answers
     * @param detected what the detectors found in the answer as received
     */
    public static Validation validate(ReinsertedDocument document, LlmResponse response, PromptDraft draft,
            List<PhiSpan> detected) {
        TokenizedText evidence = Evidence.of(draft);
        Grounding grounding = new Grounding(evidence, draft.template().headings());
        List<SentenceSupport> supports = grounding.of(document.response());
        List<ValidationFinding> findings = new ArrayList<>();
        findings.addAll(tokens(document, draft));
        SpanIndex<TextSpan> tokens = tokenPlaces(document);
        findings.addAll(unexpected(document, tokens, draft, detected));
        supports.stream()
                .filter(support -> support.verdict() == SentenceSupport.Verdict.NOT_FOUND)
                .map(support -> new ValidationFinding.Ungrounded(document.toRestored(support.inResponse())))
                .forEach(findings::add);
        findings.addAll(numbers(document, tokens, grounding));
        Stream.concat(
                new RoleCheck(evidence).of(document.response()).stream().filter(doubt -> isClaimed(supports, doubt)),
                new Hazards(draft.system(), evidence).in(document.response().value()).stream())
                .filter(doubt -> !isReported(findings, document.toRestored(doubt.at()), doubt.concern()))
                .map(doubt -> new ValidationFinding.Doubtful(document.toRestored(doubt.at()), doubt.concern()))
                .distinct()
                .forEach(findings::add);
        findings.addAll(ending(response));
        findings.sort(
                Comparator.comparingInt(finding -> finding.place().map(TextSpan::start).orElse(Integer.MAX_VALUE)));
        return new Validation(findings, supports);
    }

    /** What the way in which an answer ended says about it. */
    public static List<ValidationFinding> ending(LlmResponse response) {
        return switch (response.finish()) {
            case COMPLETE -> List.of();
            case CUT_SHORT -> List.of(new ValidationFinding.CutShort());
            case REFUSED -> List.of(new ValidationFinding.ModelRefused());
        };
    }

    /** A heading or a fixed phrase says nothing of the patient that could be wrong. */
    private static boolean isClaimed(List<SentenceSupport> supports, RoleCheck.Doubt doubt) {
        return supports.stream()
                .filter(support -> support.verdict() == SentenceSupport.Verdict.NO_CLAIM)
                .noneMatch(support -> support.inResponse().overlaps(doubt.at()));
    }

    /** A number that is not in the note at all needs no second finding. */
    private static boolean isReported(List<ValidationFinding> findings, TextSpan at, Concern concern) {
        return concern == Concern.NUMBER_ELSEWHERE && findings.contains(new ValidationFinding.ValueNotInNote(at));
    }

    private static List<ValidationFinding> tokens(ReinsertedDocument document, PromptDraft draft) {
        List<ValidationFinding> findings = new ArrayList<>();
        for (Leftover leftover : document.leftovers()) {
            if (leftover.exposed()) {
                findings.add(new ValidationFinding.Doubtful(leftover.inRestored(), Concern.EXPOSED_TOKEN));
                continue;
            }
            findings.add(leftover.nearest()
                    .<ValidationFinding>map(token -> new ValidationFinding.AlteredToken(leftover.inRestored(), token))
                    .orElseGet(() -> new ValidationFinding.UnknownToken(leftover.inRestored())));
        }
        for (Reinsertion reinsertion : document.reinsertions()) {
            if (reinsertion.bent()) {
                findings.add(new ValidationFinding.BentToken(reinsertion.inRestored(), reinsertion.token()));
            }
        }
        document.repeated().forEach(place -> findings.add(new ValidationFinding.RepeatedToken(place)));
        boolean patientNamed = document.reinsertions()
                .stream()
                .anyMatch(reinsertion -> isPatient(reinsertion.token(), draft));
        document.census()
                .missing()
                .stream()
                .sorted(Comparator.comparing(Token::text))
                .map(token -> new ValidationFinding.MissingToken(token,
                        draft.earlier().isEmpty() && !patientNamed && isPatient(token, draft)))
                .forEach(findings::add);
        return findings;
    }

    private static boolean isPatient(Token token, PromptDraft draft) {
        return draft.note()
                .placements()
                .stream()
                .filter(placement -> placement.token().equals(token))
                .map(TokenPlacement::kind)
                .anyMatch(kind -> kind.filter(IdentifierKind.PATIENT::equals).isPresent());
    }

    /** Where the answer as received holds a token, or what looks like one. */
    private static SpanIndex<TextSpan> tokenPlaces(ReinsertedDocument document) {
        Stream<TextSpan> restored = document.reinsertions().stream().map(Reinsertion::inResponse);
        Stream<TextSpan> left = document.leftovers().stream().map(Leftover::inResponse);
        return new SpanIndex<>(Stream.concat(restored, left).toList(), Function.identity());
    }

    /** Identifiers in the answer that stand neither in a token nor in the prompt that was sent, headings included. */
    private static List<ValidationFinding> unexpected(ReinsertedDocument document, SpanIndex<TextSpan> tokens,
            PromptDraft draft, List<PhiSpan> detected) {
        String text = document.response().value();
        WordIndex sent = new WordIndex(Stream.concat(Stream.of(draft.system(), draft.user()),
                draft.earlier().stream().map(turn -> turn.user().value())).collect(Collectors.joining("\n")));
        List<ValidationFinding> findings = new ArrayList<>();
        for (PhiSpan phi : detected) {
            for (TextSpan part : outside(phi.span(), tokens, text)) {
                if (sent.find(text.substring(part.start(), part.end()), true).isEmpty()) {
                    findings.add(new ValidationFinding.UnexpectedPhi(document.toRestored(part), phi.kind()));
                }
            }
        }
        return findings;
    }

    /** The parts of a stretch outside of tokens, from their first to their last letter or digit. */
    private static List<TextSpan> outside(TextSpan span, SpanIndex<TextSpan> tokens, String text) {
        List<TextSpan> parts = new ArrayList<>();
        int done = span.start();
        for (TextSpan token : tokens.overlapping(span).reversed()) {
            TextSpan.ofLetters(text, done, token.start()).ifPresent(parts::add);
            done = token.end();
        }
        TextSpan.ofLetters(text, done, span.end()).ifPresent(parts::add);
        return parts;
    }

    private static List<ValidationFinding> numbers(ReinsertedDocument document, SpanIndex<TextSpan> tokens,
            Grounding grounding) {
        String text = document.response().value();
        List<ValidationFinding> findings = new ArrayList<>();
        for (TextSpan place : Numbers.alone(text)) {
            if (!tokens.touches(place) && !grounding.holds(text.substring(place.start(), place.end()))) {
                findings.add(new ValidationFinding.ValueNotInNote(document.toRestored(place)));
            }
        }
        return findings;
    }
}
