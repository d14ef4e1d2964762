package org.tessera.core.gate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.digest.Sha256;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Agreement.State;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.SubProcessor;

/** Agreements and attestations that are missing, old, of another model or only said. */
final class EvidenceRows {
    private static final LocalDate TODAY = GateCase.TODAY;

    private EvidenceRows() {}

    static Stream<Route> vendorRoutes() {
        return Arrays.stream(Route.values()).filter(route -> route != Route.ON_DEVICE);
    }

    static Stream<Misconfiguration> all() {
        return Stream.of(agreements(), chains(), everyRoute(), settings()).flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> agreements() {
        return Stream.concat(
                Stream.of(State.NONE, State.ELIGIBLE, State.REQUESTED, State.EXPIRED)
                        .map(state -> agreement("agreement is " + state.title(),
                                made -> made.agreement = GateCase.agreement(state, TODAY.minusYears(1),
                                        TODAY.plusYears(1)))),
                Stream.of(agreement("no agreement at all", made -> made.agreement = Agreement.NONE),
                        agreement("agreement ended yesterday",
                                made -> made.agreement = GateCase.agreement(State.EXECUTED, TODAY.minusYears(2),
                                        TODAY.minusDays(1))),
                        agreement("agreement begins tomorrow",
                                made -> made.agreement = GateCase.agreement(State.EXECUTED, TODAY.plusDays(1),
                                        TODAY.plusYears(1))),
                        agreement("agreement without a day",
                                made -> made.agreement = new Agreement(State.EXECUTED, Optional.empty(),
                                        Optional.empty(), GateCase.SIGNED.document(), GateCase.SIGNED.reviewer())),
                        agreement("agreement without a document",
                                made -> made.agreement = new Agreement(State.EXECUTED, GateCase.SIGNED.executedOn(),
                                        Optional.empty(), Optional.empty(), GateCase.SIGNED.reviewer())),
                        agreement("agreement whose document is empty",
                                made -> made.agreement = new Agreement(State.EXECUTED, GateCase.SIGNED.executedOn(),
                                        Optional.empty(), Optional.of(Sha256.of("")), GateCase.SIGNED.reviewer())),
                        agreement("agreement that nobody read",
                                made -> made.agreement = new Agreement(State.EXECUTED, GateCase.SIGNED.executedOn(),
                                        Optional.empty(), GateCase.SIGNED.document(), Optional.empty())),
                        agreement("infrastructure named instead of an agreement", made -> {
                            made.agreement = Agreement.NONE;
                            made.infrastructure = "own data centre";
                        }), agreement("tier not stated", made -> made.tier = PlanTier.UNSTATED),
                        agreement("consumer account", made -> made.tier = PlanTier.CONSUMER),
                        agreement("standard account", made -> made.tier = PlanTier.STANDARD),
                        new Misconfiguration("nobody says where a machine inside stands", GateRule.AGREEMENT_EXECUTED,
                                GateCase::inside, made -> made.infrastructure = " ")));
    }

    private static Stream<Misconfiguration> chains() {
        return Stream.of(agreement("nobody recorded the chain", made -> made.chain = List.of()),
                agreement("a sub-processor without agreement",
                        made -> made.chain = List.of(new SubProcessor("Host Company", "data centres", true),
                                new SubProcessor("Log Company", "logs", false))),
                agreement("no sub-processor, said too long ago", made -> {
                    made.chain = List.of();
                    made.attestations = with(made, new Attestation(Setting.NO_SUB_PROCESSOR, TestNote.REVIEWER,
                            TODAY.minusDays(400), TODAY.plusDays(1)));
                }));
    }

    /** For every route: no agreement, a standard account, and each setting that it needs left out. */
    private static Stream<Misconfiguration> everyRoute() {
        return vendorRoutes().flatMap(route -> Stream
                .of(Stream.of(
                        row(route, GateRule.AGREEMENT_EXECUTED, "is only eligible",
                                made -> made.agreement = GateCase.agreement(State.ELIGIBLE, TODAY.minusYears(1),
                                        TODAY.plusYears(1))),
                        row(route, GateRule.AGREEMENT_EXECUTED, "pays as it goes",
                                made -> made.tier = PlanTier.STANDARD)),
                        needed(route).map(setting -> row(route, GateRule.SETTINGS_ATTESTED, "lacks " + setting.title(),
                                made -> made.without(setting))),
                        Stream.of(row(route, GateRule.SETTINGS_ATTESTED, "lacks fresh training terms",
                                made -> stale(made, Setting.TRAINING_TERMS, route.attestationDays() + 1))))
                .flatMap(rows -> rows));
    }

    private static Stream<Setting> needed(Route route) {
        return switch (route) {
            case NEBIUS, NEBIUS_COMPLETIONS ->
                Stream.of(Setting.ZERO_DATA_RETENTION, Setting.TRAINING_OPT_OUT, Setting.TRAINING_TERMS);
            case AZURE_OPENAI, AZURE_OPENAI_V1 ->
                Stream.concat(GateCase.COMMON.stream(), Stream.of(Setting.STANDARD_DEPLOYMENT));
            default -> GateCase.COMMON.stream();
        };
    }

    private static Stream<Misconfiguration> settings() {
        return Stream.of(setting("nothing attested", made -> made.attestations = List.of()),
                setting("attested for tomorrow",
                        made -> made.attestations = GateCase.attested(TODAY.plusDays(1), TODAY.plusDays(90))),
                setting("attested until yesterday",
                        made -> made.attestations = GateCase.attested(TODAY.minusDays(91), TODAY.minusDays(1))),
                setting("attested more than a year ago, said to hold longer",
                        made -> made.attestations = GateCase.attested(TODAY.minusDays(366), TODAY.plusYears(5))),
                setting("retention attested for another model", made -> {
                    made.without(Setting.ZERO_DATA_RETENTION);
                    made.attestations = with(made, new Attestation(Setting.ZERO_DATA_RETENTION, TestNote.REVIEWER,
                            TODAY.minusDays(1), TODAY.plusDays(9), Optional.of("model-2026-01-01")));
                }), setting("customer-managed keys instead of retention", made -> {
                    made.without(Setting.ZERO_DATA_RETENTION);
                    made.attest(Setting.CUSTOMER_MANAGED_KEYS);
                }), setting("abuse monitoring, which only OpenAI and Azure modify", made -> {
                    made.without(Setting.ZERO_DATA_RETENTION);
                    made.attest(Setting.MODIFIED_ABUSE_MONITORING);
                }), setting("training opt-out taken for training terms", made -> made.without(Setting.TRAINING_TERMS)),
                row(Route.NEBIUS, GateRule.SETTINGS_ATTESTED, "has abuse monitoring instead of zero retention",
                        made -> {
                            made.without(Setting.ZERO_DATA_RETENTION);
                            made.attest(Setting.MODIFIED_ABUSE_MONITORING);
                        }),
                row(Route.VERTEX_GEMINI, GateRule.SETTINGS_ATTESTED, "was attested 91 days ago",
                        made -> made.attestations = GateCase.attested(TODAY.minusDays(91), TODAY.plusDays(200))),
                row(Route.VERTEX_CLAUDE, GateRule.SETTINGS_ATTESTED, "was attested 91 days ago",
                        made -> made.attestations = GateCase.attested(TODAY.minusDays(91), TODAY.plusDays(200))));
    }

    private static void stale(GateCase made, Setting setting, int days) {
        made.without(setting);
        made.attestations = with(made,
                new Attestation(setting, TestNote.REVIEWER, TODAY.minusDays(days), TODAY.plusYears(1)));
    }

    private static List<Attestation> with(GateCase made, Attestation more) {
        return Stream.concat(made.attestations.stream(), Stream.of(more)).toList();
    }

    private static Misconfiguration agreement(String name, Consumer<GateCase> spoil) {
        return Misconfiguration.of(name, GateRule.AGREEMENT_EXECUTED, spoil);
    }

    private static Misconfiguration setting(String name, Consumer<GateCase> spoil) {
        return Misconfiguration.of(name, GateRule.SETTINGS_ATTESTED, spoil);
    }

    private static Misconfiguration row(Route route, GateRule rule, String name, Consumer<GateCase> spoil) {
        return new Misconfiguration(route.id() + " " + name, rule, () -> GateCase.of(route), spoil);
    }
}
