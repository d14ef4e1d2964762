package org.tessera.testkit.assets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.note.PhiText;

final class SamplesTest {
    /** ZIP prefixes without any census area: nobody lives there. */
    private static final Set<String> EMPTY_PREFIXES = Set.of("213", "269", "343", "345", "348", "929", "969", "987");

    /** The examples that the specifications of these numbers give themselves. */
    private static final Set<String> PUBLIC_EXAMPLES = Set.of("1234567893", "AB1234563", "1M8GDM9AXKP042788",
            "1EG4-TE5-MK73");

    /** A sample with its text. */
    private record Sample(JsonNode index, String text) {
        List<JsonNode> spans() {
            List<JsonNode> spans = new ArrayList<>();
            index.get("spans").forEach(spans::add);
            return spans;
        }

        String id() {
            return index.get("id").asText();
        }

        List<String> values(IdentifierKind... kinds) {
            Set<String> names = Arrays.stream(kinds).map(Enum::name).collect(Collectors.toSet());
            return spans().stream()
                    .filter(span -> names.contains(span.get("kind").asText()))
                    .map(span -> span.get("text").asText())
                    .toList();
        }
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        Asset.json("samples/samples.json")
                .forEach(index -> samples.add(new Sample(index, Asset.text("samples/" + index.get("file").asText()))));
        return samples;
    }

    private static List<String> all(IdentifierKind... kinds) {
        return samples().stream().flatMap(sample -> sample.values(kinds).stream()).toList();
    }

    @TestFactory
    Stream<DynamicTest> saysWhereEveryIdentifierStands() {
        return samples().stream().map(sample -> DynamicTest.dynamicTest(sample.id(), () -> {
            CodePointOffsets offsets = new CodePointOffsets(new PhiText(sample.text()));
            int done = 0;
            for (JsonNode span : sample.spans()) {
                int start = span.get("start").asInt();
                String value = span.get("text").asText();
                int now = sample.text().indexOf(value, offsets.toUtf16(done));
                assertThat(start).as("%s now stands at %d", value, now < 0 ? -1 : offsets.toCodePoints(now))
                        .isGreaterThanOrEqualTo(done);
                assertThat(sample.text().substring(offsets.toUtf16(start), offsets.toUtf16(span.get("end").asInt())))
                        .as("%s now stands at %d", value, now < 0 ? -1 : offsets.toCodePoints(now))
                        .isEqualTo(value);
                done = span.get("end").asInt();
            }
        }));
    }

    @Test
    void hasTwelveNotesOfTwelveSortsFromOneAndAHalfToFourKilobytes() {
        assertThat(samples()).hasSize(12)
                .allMatch(sample -> sample.text().length() >= 1_500 && sample.text().length() <= 4_000);
        assertThat(samples()).extracting(sample -> sample.index().get("type").asText()).doesNotHaveDuplicates();
        assertThat(samples()).extracting(Sample::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9][a-z0-9-]{0,63}"));
    }

    @Test
    void showsAllEighteenIdentifiersAndEveryKind() {
        EnumSet<IdentifierKind> kinds = EnumSet.noneOf(IdentifierKind.class);
        samples().forEach(
                sample -> sample.spans().forEach(span -> kinds.add(IdentifierKind.valueOf(span.get("kind").asText()))));
        assertThat(kinds).containsExactly(IdentifierKind.values());
        assertThat(kinds.stream().map(IdentifierKind::type).distinct())
                .containsExactlyInAnyOrder(IdentifierType.values());
    }

    @Test
    void knowsThePatientOfEveryNoteAndMore() {
        assertThat(samples()).allSatisfy(sample -> {
            List<String> kinds = new ArrayList<>();
            sample.index()
                    .get("known")
                    .forEach(known -> kinds.add(IdentifierKind.valueOf(known.get("kind").asText())
                            + (known.get("value").asText().isBlank() ? "?" : "")));
            assertThat(kinds).contains("PATIENT").hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void usesOnlyTelephoneNumbersThatAreSetAside() {
        assertThat(all(IdentifierKind.PHONE, IdentifierKind.FAX))
                .allMatch(number -> number.matches("(?:1-)?\\(?\\d{3}\\)?[-. ]{1,2}555[-. ]01\\d\\d")
                        || number.matches("\\d{4}") || number.startsWith("six oh three, five five five, oh one"));
    }

    @Test
    void usesOnlyAddressesThatAreSetAside() {
        assertThat(all(IdentifierKind.EMAIL))
                .allMatch(address -> address.matches("[\\w.-]+@(?:[\\w-]+\\.)?example\\.org"));
        assertThat(all(IdentifierKind.URL))
                .allMatch(address -> address.matches("(?:https?://)?[\\w.-]+\\.example\\.org/\\S+"));
        assertThat(all(IdentifierKind.IP_ADDRESS))
                .allMatch(address -> address.matches("(?:192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d{1,3}"));
        assertThat(all(IdentifierKind.SSN)).allMatch(number -> number.matches("9\\d\\d-\\d\\d-\\d{4}|\\d{4}"));
        assertThat(all(IdentifierKind.ZIP)).allMatch(zip -> EMPTY_PREFIXES.contains(zip.substring(0, 3)));
    }

    @Test
    void usesOnlyPublicExamplesOfNumbersWithACheckDigit() {
        assertThat(all(IdentifierKind.LICENCE, IdentifierKind.VEHICLE, IdentifierKind.HEALTH_PLAN)).filteredOn(
                number -> number.matches("\\d{10}|[A-Z]{2}\\d{7}|[A-HJ-NPR-Z0-9]{17}|\\d[A-Z]\\w{2}-\\w{3}-\\w{4}"))
                .isNotEmpty()
                .allMatch(PUBLIC_EXAMPLES::contains);
    }
}
