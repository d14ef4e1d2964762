package org.tessera.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what a door ships to the rules. Extend it once per door, in the door's own package, and that is all:
 *
 * <pre>{@code
 * final class CommandLineArchitectureTest extends ArchitectureContractTest {}
 * }</pre>
 *
 * <p>The door's class path is what is checked: its own classes and every module it ships. Each rule is one test, named by
 * what it asks and why. Where a class needs what a rule forbids, {@link RevealPlace} and {@link CatchPlace} list the
 * places with their reasons; no rule is switched off.
 *
 * <p>The rules run as plain tests: fields with ArchUnit's own annotation were silently skipped by a surefire version.
 */
public abstract class ArchitectureContractTest {
    /** What is checked: by default every class of the product on the class path, tests and test kit left out. */
    protected JavaClasses shipped() {
        return ShippedClasses.onClassPath();
    }

    @Test
    void seesTheClassesOfTheDoor() {
        assertThat(shipped().contain(getClass().getPackageName() + ".package-info")).as("package of the door").isTrue();
    }

    @TestFactory
    Stream<DynamicTest> keepsTheWalls() {
        JavaClasses classes = shipped();
        return ArchitectureRules.all()
                .stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
