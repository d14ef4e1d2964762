package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;

/** Configurations that a hospital may well have, all of which pass: a gate that refuses everything is no gate. */
final class PermissionTableTest {
    private static final int LEAST = 40;

    /** A configuration that passes. */
    private record Good(String name, GateCase made) {}

    private static Good good(Route route, String name, Consumer<GateCase> change) {
        GateCase made = GateCase.of(route);
        change.accept(made);
        return new Good(route.id() + " " + name, made);
    }

    private static Good inside(String name, Consumer<GateCase> change) {
        GateCase made = GateCase.inside();
        change.accept(made);
        return new Good("inside " + name, made);
    }

    private static Stream<Good> table() {
        return Stream
                .of(everyRoute(), bedrock(), government(), pinned(), schemes(), azure(), vendors(), google(), insides())
                .flatMap(rows -> rows);
    }

    private static Stream<Good> everyRoute() {
        return Stream.concat(Stream.of(Route.values()).map(route -> good(route, "complete", made -> {})),
                EvidenceRows.vendorRoutes().map(route -> good(route, "in pieces", made -> made.streaming = true)));
    }

    private static Stream<Good> bedrock() {
        return Stream.of(
                good(Route.BEDROCK_CONVERSE, "with a model of one region",
                        made -> made.model("meta.llama3-70b-instruct-v1:0")),
                good(Route.BEDROCK_CONVERSE, "with Titan", made -> made.model("amazon.titan-text-express-v1")),
                good(Route.BEDROCK_CONVERSE, "by a resource name",
                        made -> made
                                .model("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-z-20260301-v1:0")),
                good(Route.BEDROCK_CLAUDE, "at the address of federal standards",
                        made -> made.at("bedrock-runtime-fips.us-east-1.amazonaws.com", "")),
                good(Route.BEDROCK_CLAUDE, "with a bearer key", made -> made.authentication = new AuthScheme.Bearer()),
                good(Route.BEDROCK_CONVERSE, "by the site's own way", made -> {
                    made.at("vpce-0a1b.bedrock-runtime.us-east-1.vpce.amazonaws.com", "");
                    made.privateEndpoint = true;
                }), good(Route.BEDROCK_CONVERSE, "by a pinned gateway of the site", made -> {
                    made.at("gateway.hospital.example.org", "/bedrock").pinned();
                    made.privateEndpoint = true;
                }), good(Route.BEDROCK_CONVERSE, "by a pinned gateway in the house network", made -> {
                    made.at("10.1.2.7", "").pinned();
                    made.privateEndpoint = true;
                }), good(Route.BEDROCK_CONVERSE, "in the government's cloud, with evidence", made -> {
                    made.at("bedrock-runtime.us-gov-west-1.amazonaws.com", "");
                    made.region = "us-gov-west-1";
                    made.authentication = new AuthScheme.SigV4("us-gov-west-1");
                    made.model("anthropic.claude-z-20260301-v1:0");
                    made.attest(Setting.REGION_ADDED);
                }));
    }

    private static Stream<Good> government() {
        return Stream.of(good(Route.BEDROCK_CLAUDE, "in the government's cloud, between its regions", made -> {
            made.at("bedrock-runtime.us-gov-west-1.amazonaws.com", "");
            made.region = "us-gov-west-1";
            made.authentication = new AuthScheme.SigV4("us-gov-west-1");
            made.model("us-gov.anthropic.claude-z-20260301-v1:0");
            made.attest(Setting.REGION_ADDED);
        }), good(Route.AZURE_OPENAI, "in the government's cloud", made -> {
            made.at("hospital.openai.azure.us", "/openai");
            made.region = "US Gov Virginia";
            made.attest(Setting.REGION_ADDED);
        }));
    }

    /** Claude's names from 4.6 on have no day, and numbered resources tell nothing: the register's day counts. */
    private static Stream<Good> pinned() {
        return Stream.of(registered(Route.ANTHROPIC, "claude-sonnet-4-6"),
                registered(Route.ANTHROPIC, "claude-opus-4-7"), registered(Route.ANTHROPIC, "claude-opus-5"),
                registered(Route.BEDROCK_CLAUDE, "us.anthropic.claude-sonnet-4-6"),
                registered(Route.BEDROCK_CONVERSE, "anthropic.claude-opus-4-7"),
                registered(Route.BEDROCK_CLAUDE,
                        "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.anthropic.claude-sonnet-4-6"),
                registered(Route.BEDROCK_CONVERSE,
                        "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/a1b2c3"),
                registered(Route.BEDROCK_CONVERSE, "arn:aws:bedrock:US-East-1:111122223333:provisioned-model/a1b2c3"),
                registered(Route.VERTEX_CLAUDE, "claude-sonnet-4-6"),
                good(Route.ANTHROPIC, "with its region in capitals", made -> made.region = "US"));
    }

    private static Good registered(Route route, String model) {
        return good(route, "registered " + model, made -> made.model(model).released(LocalDate.of(2026, 2, 17)));
    }

    private static Stream<Good> schemes() {
        return Stream.of(good(Route.ANTHROPIC, "with its own key header", key("x-api-key")),
                good(Route.AZURE_OPENAI, "with a bearer token", made -> made.authentication = new AuthScheme.Bearer()),
                good(Route.VERTEX_GEMINI, "with a bearer token", made -> made.authentication = new AuthScheme.Bearer()),
                good(Route.OPENAI_CHAT, "with a key header", key("api-key")),
                inside("without authentication", made -> made.authentication = new AuthScheme.None()));
    }

    private static Consumer<GateCase> key(String header) {
        return made -> made.authentication = new AuthScheme.KeyHeader(header);
    }

    private static Stream<Good> azure() {
        return Stream.of(good(Route.AZURE_OPENAI, "in the data zone", made -> {
            made.without(Setting.STANDARD_DEPLOYMENT);
            made.attest(Setting.DATA_ZONE_DEPLOYMENT);
        }), good(Route.AZURE_OPENAI, "with abuse monitoring modified", made -> {
            made.without(Setting.ZERO_DATA_RETENTION);
            made.attest(Setting.MODIFIED_ABUSE_MONITORING);
        }), good(Route.AZURE_OPENAI, "with Entra ID",
                made -> made.authentication = new AuthScheme.OAuth(AuthScheme.OAuth.Grant.CLIENT_SECRET,
                        RouteCases.ENTRA_TOKENS, "0f0f0f0f-1111-2222-3333-444444444444",
                        "https://cognitiveservices.azure.com/.default")),
                good(Route.AZURE_OPENAI_V1, "at the newer address",
                        made -> made.at("hospital.services.ai.azure.com", "/openai/v1")),
                good(Route.AZURE_OPENAI, "by the site's own way", made -> {
                    made.at("hospital.privatelink.openai.azure.com", "/openai");
                    made.privateEndpoint = true;
                }), good(Route.AZURE_OPENAI_V1, "in a region that was added", made -> {
                    made.region = "East US 2";
                    made.attest(Setting.REGION_ADDED);
                }));
    }

    private static Stream<Good> vendors() {
        return Stream.of(good(Route.OPENAI, "with abuse monitoring modified", made -> {
            made.without(Setting.ZERO_DATA_RETENTION);
            made.attest(Setting.MODIFIED_ABUSE_MONITORING);
        }), good(Route.OPENAI, "that says in which region it takes a risk", made -> {
            made.at("api.openai.com", "/v1");
            made.attest(Setting.REGION_RISK_ACCEPTED);
        }), good(Route.ANTHROPIC, "with the newer interface", made -> {
            made.apiVersion = Optional.of("2026-10-21");
            made.header("anthropic-version", "2026-10-21");
        }), good(Route.ANTHROPIC, "with keys of the site", made -> made.attest(Setting.CUSTOMER_MANAGED_KEYS)),
                good(Route.NEBIUS, "with a risk accepted by name", made -> {
                    made.at("api.tokenfactory.nebius.com", "/v1");
                    made.without(Setting.DEDICATED_ENDPOINT);
                    made.attest(Setting.REGION_RISK_ACCEPTED);
                    made.region = "not fixed";
                }), good(Route.NEBIUS_COMPLETIONS, "in one region, with a risk accepted by name", made -> {
                    made.without(Setting.DEDICATED_ENDPOINT);
                    made.attest(Setting.REGION_RISK_ACCEPTED);
                }), good(Route.OPENAI_CHAT, "without sub-processors", made -> {
                    made.chain = List.of();
                    made.attest(Setting.NO_SUB_PROCESSOR);
                }),
                good(Route.OPENAI_CHAT, "with more paths than are called",
                        made -> made.coveredPaths = Set.of("/chat/completions", "/embeddings", "/files")),
                good(Route.OPENAI_CHAT, "with an agreement that does not end",
                        made -> made.agreement = new Agreement(Agreement.State.EXECUTED, GateCase.SIGNED.executedOn(),
                                Optional.empty(), GateCase.SIGNED.document(), GateCase.SIGNED.reviewer())),
                good(Route.OPENAI_CHAT, "with an agreement that ends today",
                        made -> made.agreement = GateCase.agreement(Agreement.State.EXECUTED,
                                GateCase.TODAY.minusYears(1), GateCase.TODAY)),
                good(Route.OPENAI_CHAT, "with a model that retires today",
                        made -> made.coveredModel = new RegisteredModel("model-2026-06-01",
                                Optional.of(LocalDate.of(2026, 6, 1)), Optional.of(GateCase.TODAY), Optional.empty())),
                good(Route.OPENAI_CHAT, "attested for this model",
                        made -> made.attestations = made.attestations.stream()
                                .map(word -> new Attestation(word.setting(), word.by(), word.on(), word.expires(),
                                        Optional.of("model-2026-06-01")))
                                .toList()));
    }

    private static Stream<Good> google() {
        return Stream.of(good(Route.VERTEX_GEMINI, "in several regions of the United States", made -> {
            made.at("aiplatform.us.rep.googleapis.com", "/v1/projects/hospital/locations/us");
            made.region = "us";
            made.attest(Setting.REGION_ADDED);
        }), good(Route.VERTEX_GEMINI, "by the site's own way", made -> {
            made.at("us-central1-aiplatform-ward.p.googleapis.com", "/v1/projects/hospital/locations/us-central1");
            made.privateEndpoint = true;
        }), good(Route.VERTEX_GEMINI, "with a model from the register",
                made -> made.coveredModel = new RegisteredModel("gemini-z-pro", Optional.of(LocalDate.of(2026, 2, 1)),
                        Optional.empty(), Optional.empty())),
                good(Route.VERTEX_GEMINI, "asked for events", made -> {
                    made.streaming = true;
                    made.query = "alt=sse";
                }), good(Route.VERTEX_CLAUDE, "attested 90 days ago", made -> made.attestations = GateCase
                        .attested(GateCase.TODAY.minusDays(90), GateCase.TODAY.plusDays(200))));
    }

    private static Stream<Good> insides() {
        return Stream.of(inside("on this machine", at("127.0.0.1", 11434)), inside("by name", at("localhost", 8000)),
                inside("by the long address", at("[::1]", 8080)),
                inside("on a machine in a cloud", made -> made.at("ec2-192-0-2-7.compute-1.amazonaws.com", "/v1")),
                inside("in the house network", made -> made.at("10.1.2.7", "/v1")),
                inside("in a network of 172.16", made -> made.at("172.31.0.9", "/v1")),
                inside("in a network of 192.168", made -> made.at("192.168.4.20", "/v1")),
                inside("in a network of a carrier", made -> made.at("100.64.0.9", "/v1")),
                inside("on its own link", made -> made.at("[fe80::1c2d]", "/v1")),
                inside("in a unique local network", made -> made.at("[fd12:3456::7]", "/v1")),
                inside("at a public number with a pinned key", made -> made.at("203.0.113.7", "/v1").pinned()),
                inside("with the format of Anthropic", made -> {
                    made.route = Route.ANTHROPIC;
                    made.coveredPaths = Set.of("/messages");
                }), inside("with a label", made -> made.labels = Set.of(SensitivityLabel.PART_2)),
                inside("with a note on HIV",
                        made -> made.prompt = TestPrompt.of(TestNote.of("HPI: cough\nRESULTS: HIV negative"))));
    }

    private static Consumer<GateCase> at(String host, int port) {
        return made -> made.covered = new Destination.Endpoint("http", host, port, "/v1");
    }

    @TestFactory
    Stream<DynamicTest> permits() {
        return table().map(good -> DynamicTest.dynamicTest(good.name(), () -> {
            assertThat(good.made().failures()).isEmpty();
            assertThat(good.made().decide()).isInstanceOf(GateDecision.Permitted.class);
        }));
    }

    @Test
    void hasFortyRows() {
        assertThat(table().map(Good::name).distinct().count()).isEqualTo(table().count()).isGreaterThanOrEqualTo(LEAST);
    }
}
