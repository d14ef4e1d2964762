package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * AWS's published cases. The signer as it is called here differs from their convention in two ways, which are put into the
 * expected canonical request and nowhere else: it also signs {@code x-amz-content-sha256}, and it encodes the path once
 * more. {@link SigningOracle} makes the expected signature, and is checked against the published one first.
 */
class PublishedSignaturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("tessera.root", "."), "..", "shared", "contracts",
            "sigv4");
    private static final int CASES = 34;
    private static final String REGION = "us-east-1";
    private static final String SERVICE = "service";

    private final AwsSignature signature = new AwsSignature(REGION, SERVICE,
            InstantSource.fixed(Instant.parse("2015-08-30T12:36:00Z")));

    @BeforeAll
    static void needsThePublishedCases() {
        assumeTrue(Files.isDirectory(FOLDER), "AWS's published cases do not lie beside this checkout");
    }

    @TestFactory
    Stream<DynamicTest> signsEveryPublishedCaseAsAwsDoes() throws IOException {
        List<PublishedCase> cases = PublishedCase.allIn(FOLDER);
        assertThat(cases).hasSize(CASES);
        return cases.stream().map(published -> DynamicTest.dynamicTest(published.name(), () -> check(published)));
    }

    private void check(PublishedCase published) {
        assertThat(SigningOracle.toSign(PublishedCase.DATE, REGION, SERVICE, published.canonical()))
                .isEqualTo(published.toSign());
        assertThat(SigningOracle.authorization(published.keys(), PublishedCase.DATE, REGION, SERVICE,
                published.canonical())).isEqualTo(published.authorization());
        String ours = SigningOracle.authorization(published.keys(), PublishedCase.DATE, REGION, SERVICE,
                published.canonicalHere());
        assertThat(signature.headers(published.keys(), published.method(), published.address(), published.headers(),
                published.body().getBytes(StandardCharsets.UTF_8))).containsEntry("authorization", ours);
    }
}
