package org.tessera.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tessera.testkit.architecture.ArchitectureRules;

/** Holds core to the rules from here: core cannot see the test kit, which sees core. */
final class CoreArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tessera.core");

    @Test
    void seesEveryRoom() {
        assertThat(Stream.of("note", "detect", "resolve", "review", "vault", "prompt", "gate", "llm", "reinsert",
                "validate", "signoff", "audit"))
                .allMatch(room -> CORE.contain("org.tessera.core." + room + ".package-info"));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheWalls() {
        return ArchitectureRules.all()
                .stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
    }
}
