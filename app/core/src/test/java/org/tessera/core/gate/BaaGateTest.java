package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.note.PhiText;
import org.tessera.core.prompt.PromptComposer;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.Route;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;

final class BaaGateTest {
    /** One misconfiguration and the only rule that may refuse it. */
    private record Row(String name, GateRule rule, Consumer<GateCase> spoil) {}

    private static Row row(String name, GateRule rule, Consumer<GateCase> spoil) {
        return new Row(name, rule, spoil);
    }

    private static Stream<Row> vendorRows() {
        return Stream.of(row("sending is stopped", GateRule.SENDING_ALLOWED, made -> made.sendingAllowed = false),
                row("no agreement", GateRule.AGREEMENT_EXECUTED, made -> made.agreement = Agreement.NONE),
                row("agreement only eligible", GateRule.AGREEMENT_EXECUTED,
                        made -> state(made, Agreement.State.ELIGIBLE)),
                row("agreement only requested", GateRule.AGREEMENT_EXECUTED,
                        made -> state(made, Agreement.State.REQUESTED)),
                row("agreement marked expired", GateRule.AGREEMENT_EXECUTED,
                        made -> state(made, Agreement.State.EXPIRED)),
                row("agreement ended yesterday", GateRule.AGREEMENT_EXECUTED,
                        made -> made.agreement = GateCase.agreement(Agreement.State.EXECUTED,
                                GateCase.TODAY.minusYears(2), GateCase.TODAY.minusDays(1))),
                row("agreement begins tomorrow", GateRule.AGREEMENT_EXECUTED,
                        made -> made.agreement = GateCase.agreement(Agreement.State.EXECUTED,
                                GateCase.TODAY.plusDays(1), GateCase.TODAY.plusYears(1))),
                row("agreement without date", GateRule.AGREEMENT_EXECUTED,
                        made -> made.agreement = new Agreement(Agreement.State.EXECUTED, Optional.empty(),
                                Optional.empty(), GateCase.SIGNED.document(), GateCase.SIGNED.reviewer())),
                row("agreement without document", GateRule.AGREEMENT_EXECUTED,
                        made -> made.agreement = new Agreement(Agreement.State.EXECUTED, GateCase.SIGNED.executedOn(),
                                Optional.empty(), Optional.empty(), GateCase.SIGNED.reviewer())),
                row("agreement that nobody read", GateRule.AGREEMENT_EXECUTED,
                        made -> made.agreement = new Agreement(Agreement.State.EXECUTED, GateCase.SIGNED.executedOn(),
                                Optional.empty(), GateCase.SIGNED.document(), Optional.empty())),
                row("infrastructure named instead of an agreement", GateRule.AGREEMENT_EXECUTED, made -> {
                    made.agreement = Agreement.NONE;
                    made.infrastructure = "own data centre";
                }),
                row("other host", GateRule.ENDPOINT_COVERED,
                        made -> made.destination = new Destination.Endpoint("https", "other.example.org", 443, "/v1")),
                row("other port", GateRule.ENDPOINT_COVERED,
                        made -> made.destination = new Destination.Endpoint("https", "llm.example.org", 8443, "/v1")),
                row("other base path", GateRule.ENDPOINT_COVERED,
                        made -> made.destination = new Destination.Endpoint("https", "llm.example.org", 443, "/v2")),
                row("path not covered", GateRule.ENDPOINT_COVERED, made -> made.path = "/embeddings"),
                row("other model", GateRule.ENDPOINT_COVERED, made -> made.model = "model-preview"),
                row("no region", GateRule.ENDPOINT_COVERED, made -> made.region = " "),
                row("vendor that claims to be this device", GateRule.ENDPOINT_COVERED, made -> {
                    made.covered = new Destination.OnThisDevice();
                    made.destination = new Destination.OnThisDevice();
                }), row("nothing attested", GateRule.SETTINGS_ATTESTED, made -> made.attestations = List.of()),
                row("retention not attested", GateRule.SETTINGS_ATTESTED,
                        made -> made.attestations = made.attestations.subList(1, 3)),
                row("region not attested", GateRule.SETTINGS_ATTESTED,
                        made -> made.attestations = made.attestations.subList(0, 2)),
                row("attested too long ago", GateRule.SETTINGS_ATTESTED,
                        made -> made.attestations = GateCase.attested(GateCase.TODAY.minusDays(91),
                                GateCase.TODAY.minusDays(1))),
                row("attested for tomorrow", GateRule.SETTINGS_ATTESTED,
                        made -> made.attestations = GateCase.attested(GateCase.TODAY.plusDays(1),
                                GateCase.TODAY.plusDays(90))),
                row("plain http to a server", GateRule.TRANSPORT_ENCRYPTED, made -> {
                    made.covered = new Destination.Endpoint("http", "llm.example.org", 80, "/v1");
                    made.destination = made.covered;
                }), row("plain http to the house network", GateRule.TRANSPORT_ENCRYPTED, made -> {
                    made.covered = new Destination.Endpoint("http", "192.0.2.7", 8000, "/v1");
                    made.destination = made.covered;
                }),
                row("field that takes free text", GateRule.FIELDS_CLEAN,
                        made -> made.fields = Set.of("model", "messages", "metadata")),
                row("field that names a user", GateRule.FIELDS_CLEAN, made -> made.fields = Set.of("model", "user")),
                row("header that is not on the list", GateRule.FIELDS_CLEAN,
                        made -> made.headers = Map.of("content-type", "application/json", "x-patient", "4")),
                row("query in the path", GateRule.FIELDS_CLEAN, made -> {
                    made.path = "/chat/completions?user=4";
                    made.coveredPaths = Set.of(made.path);
                }), row("way up in the path", GateRule.FIELDS_CLEAN, made -> {
                    made.path = "/../files";
                    made.coveredPaths = Set.of(made.path);
                }), row("not reviewed", GateRule.REVIEWED, BaaGateTest::leaveUnreviewed),
                row("text changed", GateRule.TEXT_UNCHANGED,
                        made -> made.body = body -> body.replace("coughs", "cough")),
                row("instructions left out", GateRule.TEXT_UNCHANGED,
                        made -> made.body = body -> body.replace("Passage on SOURCE_FIDELITY.", "")),
                row("an identifier in the body", GateRule.NO_IDENTIFIER_LEFT,
                        made -> made.body = body -> body + "Odalys Ferrante"),
                row("an identifier in a header", GateRule.NO_IDENTIFIER_LEFT,
                        made -> made.headers = Map.of("user-agent", "Tessera (Odalys Ferrante)")),
                row("an identifier seen by the detectors", GateRule.NO_IDENTIFIER_LEFT,
                        made -> made.seenByDetectors = 1),
                row("a protected topic", GateRule.NO_PROTECTED_TOPIC, BaaGateTest::includeProtectedTopic));
    }

    private static void state(GateCase made, Agreement.State state) {
        made.agreement = GateCase.agreement(state, GateCase.TODAY.minusYears(1), GateCase.TODAY.plusYears(1));
    }

    private static void leaveUnreviewed(GateCase made) {
        TokenAssigner.Assignment unreviewed = new TokenAssigner(new java.util.Random(1)).assign(TestNote.CASE,
                ReviewedNote.unreviewed(GateCase.NOTE.analyzed()), TokenMap.EMPTY);
        SectionChoice choice = SectionChoice.suggested(TestPrompt.template(), GateCase.NOTE.note().text());
        made.prompt = new TestPrompt(new PromptComposer(new java.util.Random(1)).compose(TestPrompt.template(),
                unreviewed.note(), choice, unreviewed.map()), unreviewed.map());
    }

    private static void includeProtectedTopic(GateCase made) {
        TestNote note = TestNote.of("HPI: cough\nHIV STATUS: unknown");
        TokenAssigner.Assignment assigned = note.tokenized();
        SectionChoice suggested = SectionChoice.suggested(TestPrompt.template(), new PhiText(note.text()));
        made.prompt = new TestPrompt(new PromptComposer(new java.util.Random(1)).compose(TestPrompt.template(),
                assigned.note(), new SectionChoice(suggested.sections(), suggested.sections()), assigned.map()),
                assigned.map());
    }

    @TestFactory
    Stream<DynamicTest> refusesByOneRule() {
        return vendorRows().map(row -> DynamicTest.dynamicTest(row.name(), () -> {
            GateCase made = new GateCase();
            row.spoil().accept(made);
            assertThat(made.decide()).isInstanceOf(GateDecision.Refused.class);
            assertThat(((GateDecision.Refused) made.decide()).failures()).extracting(GateCheck::rule)
                    .containsExactly(row.rule());
        }));
    }

    @Test
    void hasARowForEveryRule() {
        assertThat(vendorRows().map(Row::rule).collect(Collectors.toCollection(() -> EnumSet.noneOf(GateRule.class))))
                .containsExactly(GateRule.values());
    }

    @Test
    void permitsWhatPassesEveryCheckAndBindsIt() {
        GateCase made = new GateCase();
        GateDecision decision = made.decide();
        assertThat(decision).isInstanceOf(GateDecision.Permitted.class);
        ApprovedPrompt approved = ((GateDecision.Permitted) decision).prompt();
        assertThat(approved.hash()).isEqualTo(made.request().hash());
        assertThat(approved.profile()).isEqualTo(made.profile());
        assertThat(approved.reviewer()).isEqualTo(TestNote.REVIEWER);
        assertThat(approved.approvedAt()).isEqualTo(TestNote.NOW);
        assertThat(approved.draft()).isSameAs(made.prompt.draft());
    }

    @Test
    void reportsEveryCheckAlsoWhenAllFail() {
        GateCase made = new GateCase();
        made.sendingAllowed = false;
        made.agreement = Agreement.NONE;
        made.attestations = List.of();
        made.path = "/files";
        made.body = body -> "Odalys Ferrante";
        GateDecision decision = made.decide();
        assertThat(decision.checks()).extracting(GateCheck::rule).containsExactly(GateRule.values());
        assertThat(((GateDecision.Refused) decision).failures()).hasSize(6)
                .allMatch(check -> !check.failure().orElseThrow().contains("Odalys"));
    }

    @Test
    void asksNoAgreementForThisDevice() {
        assertThat(GateCase.onThisDevice().decide()).isInstanceOf(GateDecision.Permitted.class);
        GateCase elsewhere = GateCase.onThisDevice();
        elsewhere.covered = GateCase.SERVER;
        elsewhere.destination = GateCase.SERVER;
        assertThat(failures(elsewhere)).containsExactly(GateRule.ENDPOINT_COVERED);
    }

    @Test
    void asksUnderWhoseAgreementAMachineInsideStands() {
        assertThat(GateCase.inside().decide()).isInstanceOf(GateDecision.Permitted.class);
        GateCase unsaid = GateCase.inside();
        unsaid.infrastructure = " ";
        assertThat(failures(unsaid)).containsExactly(GateRule.AGREEMENT_EXECUTED);
    }

    @Test
    void letsAProtectedTopicGoToMachinesInside() {
        GateCase inside = GateCase.inside();
        includeProtectedTopic(inside);
        assertThat(inside.decide()).isInstanceOf(GateDecision.Permitted.class);
    }

    @Test
    void allowsPlainHttpToThisMachine() {
        GateCase loopback = GateCase.inside();
        loopback.covered = new Destination.Endpoint("http", "127.0.0.1", 11434, "/v1");
        loopback.destination = loopback.covered;
        assertThat(loopback.decide()).isInstanceOf(GateDecision.Permitted.class);
    }

    @Test
    void doesNotTrustTheScanOfAnotherRequest() {
        GateCase clean = new GateCase();
        GateCase dirty = new GateCase();
        dirty.body = body -> body + "Odalys Ferrante";
        GateInput mixed = new GateInput(dirty.profile(), dirty.prompt.draft(), dirty.request(),
                clean.input().residual(), true, TestNote.NOW);
        GateDecision decision = new BaaGate().decide(mixed);
        assertThat(decision).isInstanceOf(GateDecision.Refused.class);
        assertThat(((GateDecision.Refused) decision).failures()).extracting(GateCheck::rule)
                .contains(GateRule.NO_IDENTIFIER_LEFT);
    }

    private static List<GateRule> failures(GateCase made) {
        return ((GateDecision.Refused) made.decide()).failures().stream().map(GateCheck::rule).toList();
    }

    @Test
    void namesForEveryRuleItsSourceAndWhoCanMendIt() {
        assertThat(Arrays.stream(GateRule.values())).allMatch(
                rule -> !rule.title().isBlank() && !rule.source().isBlank() && !rule.fixer().title().isBlank());
    }

    @Test
    void hasNoFieldForAnIdentifier() {
        assertThat(Route.values()).allSatisfy(route -> assertThat(route.format().fields()).doesNotContain("user",
                "metadata", "tools", "name", "prompt_cache_key"));
    }
}
