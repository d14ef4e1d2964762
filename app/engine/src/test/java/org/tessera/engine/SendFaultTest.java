package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.io.SampleNote;
import org.tessera.store.FaultyStores;
import org.tessera.testkit.fault.StatementWatcher;
import org.tessera.testkit.llm.FakeLlmProvider;

/**
 * The database fails at one statement of a send, before it ran or although it ran: nothing leaves without its row in the
 * audit, and the next send goes on. {@code -Dtessera.faults=10000} for another number; the points of failure are counted
 * once and walked in order.
 */
final class SendFaultTest {
    private static final int FAULTS = Integer.getInteger("tessera.faults", 8_000);

    /** FULL, IOERR, READONLY, CORRUPT, BUSY, IOERR_WRITE, IOERR_FSYNC (sqlite.org/rescode.html). */
    private static final int[] CODES = {13, 10, 8, 11, 5, 778, 1034};

    private final OneFault fault = new OneFault();
    private boolean refusing;
    private final FakeLlmProvider provider = new FakeLlmProvider(prompt -> {
        if (refusing) {
            throw new ProblemException(ProblemCode.ENDPOINT_TIMED_OUT);
        }
        return prompt.draft().noteText().value();
    });

    /** Fails once, at a given statement from now on. */
    private static final class OneFault implements StatementWatcher {
        private int seen;
        private int at = -1;
        private int code;
        private boolean afterwards;

        void arm(int statement, int result, boolean although) {
            seen = 0;
            at = statement;
            code = result;
            afterwards = although;
        }

        @Override
        public void before(String statement) throws SQLException {
            seen++;
            if (seen == at && !afterwards) {
                throw new SQLException("injected", "", code);
            }
        }

        @Override
        public void after(String statement) throws SQLException {
            if (seen == at && afterwards) {
                throw new SQLException("injected", "", code);
            }
        }
    }

    private static ApprovedPrompt approved(DeidentificationEngine engine) {
        ClinicalNote note = SampleNote.of(
                new PhiText("PLAN\nMs. Odalys Ferrante came on March 3, 2024. Stress test.\n"),
                new PhiText("chest pain"), KnownIdentifiers.NONE);
        CaseId caseId = engine.add(note);
        ReviewSession confirmed = engine.confirmAll(ReviewSession.of(engine.analyze(note.id())));
        TokenizedNote tokenized = engine.tokenize(engine.finishReview(confirmed, new NamedPerson("Ada Reviewer"), true),
                caseId);
        PromptTemplate template = TemplateShelf.released().find("referral");
        PromptDraft draft = engine.draft(template, tokenized, SectionChoice.suggested(template, note.text()));
        return ((GateDecision.Permitted) engine.prepare(draft, "fake")).prompt();
    }

    @Test
    void nothingLeavesWithoutItsRowWhateverFails() {
        EngineConfig config = EngineConfig.on(clock -> FaultyStores.inMemory(clock, fault)).withPause(time -> {});
        try (DeidentificationEngine engine = DeidentificationEngine.open(config,
                (profiles, secrets) -> List.of(provider))) {
            ApprovedPrompt prompt = approved(engine);
            Map<String, Integer> outcomes = new TreeMap<>();
            int injected = 0;
            int statements = statementsOf(engine, prompt);
            for (int statement = 1; injected < FAULTS; statement = statement % statements + 1) {
                refusing = injected / statements / (2 * CODES.length) % 2 == 1;
                for (int code : CODES) {
                    for (boolean afterwards : new boolean[]{false, true}) {
                        int at = statement;
                        outcomes.merge(sendAndLook(engine, prompt, () -> fault.arm(at, code, afterwards)), 1,
                                Integer::sum);
                        injected++;
                    }
                }
            }
            refusing = false;
            statementsOf(engine, prompt);
            assertThat(engine.audit().verify()).isInstanceOf(AuditVerification.Intact.class);
            System.out.printf("%d faults at %d statements of a send: %s%n", injected, statements, outcomes);
        }
    }

    private int statementsOf(DeidentificationEngine engine, ApprovedPrompt prompt) {
        fault.arm(-1, 0, false);
        engine.send(prompt);
        return fault.seen;
    }

    private String sendAndLook(DeidentificationEngine engine, ApprovedPrompt prompt, Runnable arming) {
        int sentBefore = provider.received().size();
        long rowsBefore = engine.audit().head().number();
        String outcome;
        arming.run();
        try {
            engine.send(prompt);
            outcome = "sent";
        } catch (ProblemException named) {
            outcome = named.problem().name();
        }
        fault.at = -1;
        int sent = provider.received().size() - sentBefore;
        List<String> rows = new ArrayList<>(
                engine.audit().read(rowsBefore + 1, 100).stream().map(AuditEntry::code).toList());
        assertThat(rows.stream().filter("prompt-sent"::equals).count()).as("rows of %d sends", sent)
                .isGreaterThanOrEqualTo(sent);
        assertThat(sent).isBetween(0, 1);
        return outcome + (sent == 0 ? ", nothing left" : ", its row is there");
    }
}
