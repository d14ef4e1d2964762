package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.testkit.llm.FakeLlmProvider;

/** Whatever letters are drawn for the tokens of a note, the gate lets it through as it would with other letters. */
final class TokenDrawTest {
    private static final int DRAWS = Integer.getInteger("tessera.test.draws", 10);
    private static final NamedPerson PERSON = new NamedPerson("Ada Reviewer");

    @Test
    void everyDrawOfEverySampleIsLetThrough() {
        FakeLlmProvider provider = new FakeLlmProvider(prompt -> "");
        Map<String, Integer> refused = new TreeMap<>();
        try (DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
                (profiles, secrets) -> List.of(provider))) {
            for (Sample sample : SampleShelf.released().all()) {
                ClinicalNote note = SampleShelf.note(sample);
                engine.add(note);
                ReviewedNote reviewed = engine.finishReview(ReviewSession.of(engine.analyze(note.id())).confirmAll(),
                        PERSON, false);
                PromptTemplate template = TemplateShelf.released().find("referral");
                SectionChoice choice = SectionChoice.suggested(template, note.text());
                for (int draw = 0; draw < DRAWS; draw++) {
                    CaseId own = new CaseId("case-" + note.id().value() + "-" + draw);
                    PromptDraft draft = engine.draft(template, engine.tokenize(reviewed, own), choice);
                    GateDecision decision = engine.prepare(draft, provider.profile().name());
                    if (decision instanceof GateDecision.Refused no) {
                        refused.merge(sample.id() + " " + no.failures(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(refused).isEmpty();
    }
}
