package org.tessera.core.gate;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Route;

/** Models that run, or may run, where the site does not allow. */
final class RegionRows {
    private RegionRows() {}

    static Stream<Misconfiguration> all() {
        return Stream.of(names(), bedrock(), google(), others()).flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> names() {
        return Stream.concat(
                Stream.of(" ", "eu-west-1", "global", "europe-west4", "ap-southeast-2", "Sweden Central", "us-east-7",
                        "us-gov-west-1", "us\u2011east\u20111", "us-east-1\u200b", "\u0443s-east-1", "eastus2", "local",
                        "anywhere", "not-fixed", "us-east-1,eu-west-1")
                        .map(region -> Misconfiguration.of("region '" + region + "'", GateRule.REGION_ALLOWED,
                                made -> made.region = region)),
                Stream.of(" ", "data\u200bcentre")
                        .map(region -> new Misconfiguration("inside, region '" + region + "'", GateRule.REGION_ALLOWED,
                                GateCase::inside, made -> made.region = region)));
    }

    private static Stream<Misconfiguration> bedrock() {
        Stream<Misconfiguration> profiles = Stream
                .of("global.", "eu.", "apac.", "jp.", "au.", "ca.", "us-gov.", "GLOBAL.", "Eu.")
                .map(place -> at(Route.BEDROCK_CONVERSE, "asks the inference profile " + place,
                        made -> made.model(place + "anthropic.claude-z-20260301-v1:0")));
        return Stream.concat(profiles, Stream.of(
                at(Route.BEDROCK_CLAUDE, "asks the global inference profile",
                        made -> made.model("global.anthropic.claude-z-20260301-v1:0")),
                at(Route.BEDROCK_CLAUDE, "names a global profile by its resource name",
                        made -> made.model("arn:aws:bedrock:us-east-1:111122223333:inference-profile/"
                                + "global.anthropic.claude-z-20260301-v1:0")),
                at(Route.BEDROCK_CONVERSE, "names a model of another region",
                        made -> made
                                .model("arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-z-20260301-v1:0")),
                at(Route.BEDROCK_CONVERSE, "names a profile of another region in capitals",
                        made -> made.model("ARN:AWS:BEDROCK:US-WEST-2:111122223333:INFERENCE-PROFILE/"
                                + "us.anthropic.claude-z-20260301-v1:0")),
                at(Route.BEDROCK_CONVERSE, "names a numbered resource of another region",
                        made -> made.model("arn:aws:bedrock:us-west-2:111122223333:provisioned-model/a1b2c3")
                                .released(GateCase.TODAY.minusDays(90))),
                at(Route.BEDROCK_CONVERSE, "names a resource of no region",
                        made -> made.model("arn:aws:bedrock:::foundation-model/anthropic.claude-z-20260301-v1:0")),
                at(Route.BEDROCK_CONVERSE, "is called in another region",
                        made -> made.at("bedrock-runtime.us-west-2.amazonaws.com", "")),
                at(Route.BEDROCK_CONVERSE, "is called in Europe",
                        made -> made.at("bedrock-runtime-fips.eu-west-1.amazonaws.com", "")),
                at(Route.BEDROCK_CONVERSE, "is called privately in another region", made -> {
                    made.at("vpce-0a1b.bedrock-runtime.us-west-2.vpce.amazonaws.com", "");
                    made.privateEndpoint = true;
                }), at(Route.BEDROCK_CLAUDE, "is signed for another region",
                        made -> made.authentication = new AuthScheme.SigV4("us-west-2"))));
    }

    private static Stream<Misconfiguration> google() {
        return Stream.of(Route.VERTEX_GEMINI, Route.VERTEX_CLAUDE)
                .flatMap(route -> Stream.of(
                        at(route, "is called at the global address",
                                made -> made.at("aiplatform.googleapis.com",
                                        "/v1/projects/hospital/locations/us-central1")),
                        at(route, "is called for the location global",
                                made -> made.at("us-central1-aiplatform.googleapis.com",
                                        "/v1/projects/hospital/locations/global")),
                        at(route, "is called in Europe",
                                made -> made.at("europe-west4-aiplatform.googleapis.com",
                                        "/v1/projects/hospital/locations/us-central1")),
                        at(route, "is called in the European multi-region",
                                made -> made.at("aiplatform.eu.rep.googleapis.com",
                                        "/v1/projects/hospital/locations/us-central1")),
                        at(route, "is called privately in Europe", made -> {
                            made.at("europe-west4-aiplatform-ward.p.googleapis.com",
                                    "/v1/projects/hospital/locations/us-central1");
                            made.privateEndpoint = true;
                        }), at(route, "is in another region than its path", made -> made.region = "us-east4"),
                        at(route, "is said to be global", made -> {
                            made.region = "global";
                            made.at("global-aiplatform.googleapis.com", "/v1/projects/hospital/locations/global");
                        })));
    }

    private static Stream<Misconfiguration> others() {
        Stream<Misconfiguration> openai = Stream.of("eu", "au", "in", "jp", "ae")
                .map(place -> at(Route.OPENAI, "is called in " + place,
                        made -> made.at(place + ".api.openai.com", "/v1")));
        return Stream.concat(openai,
                Stream.of(
                        at(Route.OPENAI, "is called at the address of no region",
                                made -> made.at("api.openai.com", "/v1")),
                        at(Route.ANTHROPIC, "may run anywhere", made -> made.region = "global"),
                        at(Route.ANTHROPIC, "is said to be in one region of the United States", made -> {
                            made.region = "us-east-1";
                            made.attest(Setting.REGION_ADDED);
                        }),
                        at(Route.AZURE_OPENAI, "is in the government's cloud and says another region",
                                made -> made.at("hospital.openai.azure.us", "/openai")),
                        at(Route.AZURE_OPENAI, "is in Europe", made -> made.region = "West Europe"),
                        at(Route.AZURE_OPENAI, "is in a region that nobody added", made -> made.region = "East US 2"),
                        at(Route.AZURE_OPENAI, "is of a global type", made -> {
                            made.without(Setting.STANDARD_DEPLOYMENT);
                            made.attest(Setting.GLOBAL_DEPLOYMENT);
                        }),
                        at(Route.AZURE_OPENAI_V1, "is of a global type beside a standard one",
                                made -> made.attest(Setting.GLOBAL_DEPLOYMENT)),
                        at(Route.NEBIUS, "is not dedicated", made -> made.without(Setting.DEDICATED_ENDPOINT)),
                        at(Route.NEBIUS_COMPLETIONS, "is not dedicated",
                                made -> made.without(Setting.DEDICATED_ENDPOINT)),
                        at(Route.NEBIUS, "is said to be dedicated at the address of no region",
                                made -> made.at("api.tokenfactory.nebius.com", "/v1")),
                        at(Route.NEBIUS, "is called in Finland",
                                made -> made.at("api.tokenfactory.eu-north1.nebius.com", "/v1")),
                        at(Route.NEBIUS, "took the risk at an address in Finland", made -> {
                            made.at("api.tokenfactory.eu-north1.nebius.com", "/v1");
                            made.region = "eu-north1";
                            made.attest(Setting.REGION_RISK_ACCEPTED);
                        }), at(Route.NEBIUS, "is dedicated in Finland", made -> made.region = "eu-north1"),
                        at(Route.NEBIUS, "took the risk too long ago", made -> {
                            made.at("api.tokenfactory.nebius.com", "/v1");
                            made.without(Setting.DEDICATED_ENDPOINT);
                            made.attestations = java.util.stream.Stream
                                    .concat(made.attestations.stream(),
                                            Stream.of(new Attestation(Setting.REGION_RISK_ACCEPTED, TestNote.REVIEWER,
                                                    GateCase.TODAY.minusDays(400), GateCase.TODAY.plusDays(400))))
                                    .toList();
                        }), at(Route.OPENAI_CHAT, "has evidence for a region outside the United States", made -> {
                            made.region = "eu-central-1";
                            made.attest(Setting.REGION_ADDED);
                        }), at(Route.BEDROCK_CONVERSE, "took a risk that only Nebius asks for", made -> {
                            made.region = "eu-west-1";
                            made.at("bedrock-runtime.eu-west-1.amazonaws.com", "");
                            made.authentication = new AuthScheme.SigV4("eu-west-1");
                            made.attest(Setting.REGION_RISK_ACCEPTED);
                        })));
    }

    private static Misconfiguration at(Route route, String name, Consumer<GateCase> spoil) {
        return new Misconfiguration(route.id() + " " + name, GateRule.REGION_ALLOWED, () -> GateCase.of(route), spoil);
    }
}
