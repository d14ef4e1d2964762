package org.tessera.testkit.prompt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.BaaGate;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateInput;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.gate.ResidualScan;
import org.tessera.core.llm.LlmProvider;
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
import org.tessera.testkit.note.MarkedText;
import org.tessera.testkit.note.Notes;

/** Takes a marked text through the rooms up to the gate. Every run gives the same tokens and the same bytes. */
public final class Drafts {
    /** When everything in these prompts happens. */
    public static final Instant NOW = Instant.parse("2026-11-22T09:44:00Z");

    private static final NamedPerson REVIEWER = new NamedPerson("Tamsin Wyeth, MD");
    private static final long SEED = 20_261_122L;

    private Drafts() {}

    /**
     * A prompt that nobody has permitted yet, and the values behind its tokens.
     *
     * @param draft the prompt
     * @param map the tokens of its case
     */
    public record Prepared(PromptDraft draft, TokenMap map) {}

    /** A referral prompt from a text as {@link MarkedText} reads it, every mark confirmed by a reviewer. */
    public static Prepared of(String marked) {
        return of(marked, Templates.referral());
    }

    /** A prompt with another template. */
    public static Prepared of(String marked, PromptTemplate template) {
        ReviewedNote reviewed = ReviewSession.of(analyzed(MarkedText.of(marked))).confirmAll().finish(REVIEWER, NOW);
        TokenAssigner.Assignment assignment = new TokenAssigner(new Random(SEED)).assign(new CaseId("case-under-test"),
                reviewed, TokenMap.EMPTY);
        SectionChoice choice = SectionChoice.suggested(template, reviewed.note().note().text());
        PromptDraft draft = new PromptComposer(new Random(SEED)).compose(template, assignment.note(), choice,
                assignment.map());
        return new Prepared(draft, assignment.map());
    }

    private static AnalyzedNote analyzed(MarkedText text) {
        List<PhiSpan> spans = new ArrayList<>();
        for (MarkedText.Gold gold : text.gold()) {
            Detection detection = new Detection(gold.span(), gold.kind(), Score.CERTAIN, new DetectorId("test.mark"),
                    new Explanation("MARK", "marked in the test"));
            spans.add(new PhiSpan(new SpanId(spans.size() + 1), gold.span(), gold.kind(), Score.CERTAIN,
                    List.of(detection)));
        }
        return new AnalyzedNote(Notes.of(text.text()), spans, List.of());
    }

    /** What the gate says about a prompt on its way to a provider. */
    public static GateDecision decide(LlmProvider provider, Prepared prepared) {
        OutgoingRequest request = provider.compose(prepared.draft());
        ResidualScan.Result residual = ResidualScan.scan(request, prepared.draft(), prepared.map(), 0);
        return new BaaGate().decide(new GateInput(provider.profile(), prepared.draft(), request, residual, true, NOW));
    }

    /**
     * The prompt as the gate permits it.
     *
     * @throws AssertionError with the failed checks if the gate refuses it
     */
    public static ApprovedPrompt approve(LlmProvider provider, Prepared prepared) {
        return switch (decide(provider, prepared)) {
            case GateDecision.Permitted permitted -> permitted.prompt();
            case GateDecision.Refused refused -> throw new AssertionError("refused: " + refused.failures());
        };
    }
}
