package org.tessera.egress.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.ProfileCheck;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.Schemas;
import org.tessera.egress.json.StrictJson;

class ProfileJsonTest {
    private static final String EXAMPLES = "profile/";
    private static final Schema SCHEMA = Schemas.own("profile/provider-profile.schema.json");

    @Test
    void theLeastThatAModelOnThisMachineNeedsIsThreeValues() {
        ProviderProfile profile = ProfileJson.read(Schemas.text(EXAMPLES + "self-hosted.example.json"));
        assertThat(profile.title()).isEqualTo("ward-llm");
        assertThat(profile.route()).isEqualTo(Route.OPENAI_CHAT);
        assertThat(profile.boundary()).isEqualTo(ProviderProfile.Boundary.INSIDE);
        assertThat(profile.destination()).isEqualTo(new Destination.Endpoint("http", "127.0.0.1", 8000, "/v1"));
        assertThat(profile.coverage().paths()).containsExactly("/chat/completions");
        assertThat(profile.region()).isEqualTo("local");
        assertThat(profile.coverage().infrastructure()).isEqualTo("this device");
        assertThat(profile.coverage().agreement()).isEqualTo(Agreement.NONE);
        assertThat(profile.wire().maxOutputTokens()).isEqualTo(2_000);
        assertThat(profile.wire().temperature()).isEqualTo(OptionalDouble.empty());
        assertThat(profile.wire().timeout()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void readsTheEvidenceOfAVendor() {
        ProviderProfile profile = ProfileJson.read(Schemas.text(EXAMPLES + "vendor.example.json"));
        assertThat(profile.destination())
                .isEqualTo(new Destination.Endpoint("https", "llm.vendor.example", 443, "/v1"));
        assertThat(profile.coverage().agreement().isInForce(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(profile.coverage().agreement().isInForce(LocalDate.of(2027, 3, 2))).isFalse();
        assertThat(profile.coverage().attestations()).extracting(Attestation::setting)
                .containsExactly(Attestation.Setting.ZERO_DATA_RETENTION, Attestation.Setting.TRAINING_OPT_OUT,
                        Attestation.Setting.REGION, Attestation.Setting.TRAINING_TERMS);
        assertThat(ProfileCheck.of(profile, true, LocalDate.of(2026, 11, 22))).allMatch(GateCheck::isPassed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-hosted.example.json", "vendor.example.json"})
    void whatIsWrittenIsReadBackTheSame(String example) {
        ProviderProfile profile = ProfileJson.read(Schemas.text(EXAMPLES + example));
        String written = ProfileJson.write(profile);
        assertThat(ProfileJson.read(written)).isEqualTo(profile);
        assertThat(ProfileJson.write(ProfileJson.read(written))).isEqualTo(written);
        assertThat(Schemas.errors(SCHEMA, written)).isEmpty();
    }

    @Test
    void theBuiltInProfileIsWrittenAndReadToo() {
        ProviderProfile profile = BuiltInProfiles.find("on-device").orElseThrow();
        assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
        assertThat(Schemas.errors(SCHEMA, ProfileJson.write(profile))).isEmpty();
        assertThat(BuiltInProfiles.find("ward-llm")).isEmpty();
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(ProfileJson.read("\uFEFF" + Schemas.text(EXAMPLES + "self-hosted.example.json")).name())
                .isEqualTo("ward-llm");
    }

    @ParameterizedTest
    @CsvSource({"https://LLM.Hospital.example, https, llm.hospital.example, 443, ''",
            "http://localhost:11434/v1/, http, localhost, 11434, /v1", "http://[::1]:8080/v1, http, [::1], 8080, /v1",
            "http://127.0.0.1, http, 127.0.0.1, 80, ''",
            "https://a.openai.azure.com/openai/v1, https, a.openai.azure.com, 443, /openai/v1"})
    void readsAnAddressIntoItsParts(String url, String scheme, String host, int port, String path) {
        assertThat(BaseUrl.read(url)).isEqualTo(new Destination.Endpoint(scheme, host, port, path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","apiKey":"sk"}          | PROFILE_UNKNOWN_KEY | apiKey
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","Model":"m"}            | PROFILE_UNKNOWN_KEY | Model
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","a b":"c"}              | PROFILE_UNKNOWN_KEY | ?
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","agreement":{"state":"none","by":"x"}} | PROFILE_UNKNOWN_KEY | agreement.by
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","attestations":[{"what":"x"}]} | PROFILE_UNKNOWN_KEY | attestations.what
            []                                                                               | PROFILE_INVALID | not a JSON object
            {"baseUrl":"http://127.0.0.1/v1","model":"m"}                                    | PROFILE_INVALID | name
            {"name":"A b","baseUrl":"http://127.0.0.1/v1","model":"m"}                       | PROFILE_INVALID | name
            {"name":7,"baseUrl":"http://127.0.0.1/v1","model":"m"}                           | PROFILE_INVALID | name
            {"name":"a","model":"m"}                                                         | PROFILE_INVALID | baseUrl
            {"name":"a","baseUrl":"127.0.0.1:8000","model":"m"}                              | PROFILE_INVALID | baseUrl
            {"name":"a","baseUrl":"ftp://127.0.0.1/v1","model":"m"}                          | PROFILE_INVALID | baseUrl
            {"name":"a","baseUrl":"http://me:pw@127.0.0.1/v1","model":"m"}                   | PROFILE_INVALID | baseUrl
            {"name":"a","baseUrl":"http://127.0.0.1/v1?key=sk","model":"m"}                  | PROFILE_INVALID | baseUrl
            {"name":"a","baseUrl":"http://127.0.0.1/v1#a","model":"m"}                       | PROFILE_INVALID | baseUrl
            {"name":"a","baseUrl":"http://127.0.0.1/../v1","model":"m"}                      | PROFILE_INVALID | baseUrl
            {"name":"a","baseUrl":"http://127.0.0.1/v1"}                                     | PROFILE_INVALID | model
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":""}                          | PROFILE_INVALID | model
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":null}                        | PROFILE_INVALID | model
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","route":"smoke"}         | PROFILE_INVALID | route
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","boundary":"outside"}    | PROFILE_INVALID | boundary
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","boundary":"this-device"} | PROFILE_INVALID | boundary
            {"name":"a","baseUrl":"https://llm.hospital.example/v1","model":"m"}             | PROFILE_INVALID | boundary
            {"name":"a","baseUrl":"https://llm.hospital.example/v1","model":"m","boundary":"inside"} | PROFILE_INVALID | infrastructure
            {"name":"a","baseUrl":"https://llm.vendor.example/v1","model":"m","boundary":"vendor"} | PROFILE_INVALID | region
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","agreement":"signed"}    | PROFILE_INVALID | agreement
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","agreement":{}}          | PROFILE_INVALID | agreement.state
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","agreement":{"state":"signed"}} | PROFILE_INVALID | agreement.state
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","agreement":{"state":"executed","executedOn":"2 March 2026"}} | PROFILE_INVALID | agreement.executedOn
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","agreement":{"state":"executed","document":"51b0"}} | PROFILE_INVALID | agreement.document
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","attestations":{}}       | PROFILE_INVALID | attestations
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","attestations":[{"setting":"region","by":"D","on":"2026-11-02"}]} | PROFILE_INVALID | attestations.expires
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","coveredPaths":"/x"}     | PROFILE_INVALID | coveredPaths
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","maxOutputTokens":0}     | PROFILE_INVALID | maxOutputTokens
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","maxOutputTokens":"9"}   | PROFILE_INVALID | maxOutputTokens
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","temperature":3}         | PROFILE_INVALID | temperature
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","timeoutSeconds":1.5}    | PROFILE_INVALID | timeoutSeconds
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","models":[{"id":"m"}]}   | PROFILE_INVALID | model
            {"name":"a","baseUrl":"http://127.0.0.1/v1","models":[]}                         | PROFILE_INVALID | models
            {"name":"a","baseUrl":"http://127.0.0.1/v1","models":[{"id":" "}]}               | PROFILE_INVALID | models.id
            {"name":"a","baseUrl":"http://127.0.0.1/v1","models":[{"id":"m","released":"May 2026"}]} | PROFILE_INVALID | models.released
            {"name":"a","baseUrl":"http://127.0.0.1/v1","models":[{"id":"m","price":{"input":"-1","output":"1","asOf":"2026-01-01"}}]} | PROFILE_INVALID | models.price.input
            {"name":"a","baseUrl":"http://127.0.0.1/v1","models":[{"id":"m","price":{"input":"1"}}]} | PROFILE_INVALID | models.price.output
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","tier":"gold"}           | PROFILE_INVALID | tier
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","streaming":"yes"}       | PROFILE_INVALID | streaming
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","privateEndpoint":1}     | PROFILE_INVALID | privateEndpoint
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","auth":{"scheme":"basic"}} | PROFILE_INVALID | auth.scheme
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","auth":{"scheme":"oauth"}} | PROFILE_INVALID | auth.grant
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","auth":{"scheme":"bearer","token":"x"}} | PROFILE_UNKNOWN_KEY | auth.token
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","tls":{"pins":["51b0"]}} | PROFILE_INVALID | tls.pins
            {"name":"a","baseUrl":"http://127.0.0.1/v1","model":"m","chain":[{"name":"x"}]}  | PROFILE_INVALID | chain.service
            {"name":"a","route":"on-device","model":"m"}                                     | PROFILE_INVALID | model
            """)
    void namesTheKeyThatIsWrong(String json, ProblemCode code, String key) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> ProfileJson.read(json));
        assertThat(problem.problem()).isEqualTo(code);
        assertThat(problem.detail()).isEqualTo(key);
        assertThat(problem).hasNoCause();
        boolean needsTwoKeys = Set.of("infrastructure", "region").contains(key) || json.contains("hospital.example");
        assertThat(needsTwoKeys || !Schemas.errors(SCHEMA, json).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-oss:120b-cloud", "glm-4.6:cloud", "QWEN3-CODER:480B-CLOUD"})
    void refusesModelsThatOllamaWouldForward(String model) {
        String json = "{\"name\":\"a\",\"baseUrl\":\"http://127.0.0.1:11434/v1\",\"model\":\"" + model + "\"}";
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> ProfileJson.read(json));
        assertThat(problem.problem()).isEqualTo(ProblemCode.PROFILE_INVALID);
        assertThat(problem.detail()).startsWith("model").contains("ollama.com");
        assertThat(Schemas.errors(SCHEMA, json)).isNotEmpty();
    }

    @Test
    void nothingIsCoveredWhereTheListIsEmpty() {
        assertThat(ProfileJson
                .read("{\"name\":\"a\",\"baseUrl\":\"http://127.0.0.1/v1\",\"model\":\"m\",\"coveredPaths\":[]}")
                .coverage()
                .paths()).isEmpty();
    }

    @Test
    void readerAndSchemaKnowTheSameKeys() {
        ObjectNode schema = StrictJson.read(Schemas.text("profile/provider-profile.schema.json")).orElseThrow();
        assertThat(keys(schema, "/properties")).isEqualTo(ProfileReader.KEYS);
        assertThat(keys(schema, "/properties/agreement/properties")).isEqualTo(EvidenceFields.AGREEMENT_KEYS);
        assertThat(keys(schema, "/properties/attestations/items/properties"))
                .isEqualTo(EvidenceFields.ATTESTATION_KEYS);
        assertThat(keys(schema, "/properties/chain/items/properties")).isEqualTo(EvidenceFields.CHAIN_KEYS);
        assertThat(keys(schema, "/properties/models/items/properties")).isEqualTo(EvidenceFields.MODEL_KEYS);
        assertThat(keys(schema, "/properties/models/items/properties/price/properties"))
                .isEqualTo(EvidenceFields.PRICE_KEYS);
        assertThat(keys(schema, "/properties/auth/properties")).isEqualTo(AuthFields.KEYS);
        assertThat(keys(schema, "/properties/tls/properties")).isEqualTo(ProfileReader.TLS_KEYS);
        assertThat(words(schema, "/properties/route/enum"))
                .isEqualTo(Arrays.stream(Route.values()).map(Route::id).collect(Collectors.toSet()));
        assertThat(words(schema, "/properties/attestations/items/properties/setting/enum")).isEqualTo(
                Arrays.stream(Attestation.Setting.values()).map(ProfileFields::word).collect(Collectors.toSet()));
        assertThat(schema.at("/properties/maxOutputTokens/maximum").asInt()).isEqualTo(ProfileReader.MOST_TOKENS);
        assertThat(schema.at("/properties/timeoutSeconds/maximum").asInt()).isEqualTo(ProfileReader.MOST_SECONDS);
    }

    private static Set<String> words(ObjectNode schema, String pointer) {
        Set<String> words = new TreeSet<>();
        schema.at(pointer).forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<String> keys(ObjectNode schema, String pointer) {
        Set<String> keys = new TreeSet<>();
        schema.at(pointer).fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
