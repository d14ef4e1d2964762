package org.tessera.egress;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.tessera.egress.guard.EgressGuard;

class OneDoorTest {
    private static final ArchRule ONE_DOOR = noClasses().that()
            .doNotHaveFullyQualifiedName(EgressGuard.class.getName())
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.http\\.HttpClient(\\$.*)?")
            .because("one class can be read to the end, and checks everything that leaves");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tessera.egress");

    @Test
    void onlyTheGuardHasAnHttpClient() {
        ONE_DOOR.check(PRODUCT);
    }

    @Test
    void nothingButTheGuardsPackageTouchesTheNetwork() {
        noClasses().that()
                .resideOutsideOfPackage("org.tessera.egress.guard")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http", "java.nio.channels", "javax.net..")
                .check(PRODUCT);
        noClasses().that()
                .doNotHaveFullyQualifiedName("org.tessera.egress.guard.KeyPins")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .because("the pins only take one as the parameter that every trust manager has")
                .check(PRODUCT);
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.net.URL").check(PRODUCT);
    }

    /** The canary: a class with a client of its own is seen. */
    @Test
    void aSecondDoorWouldBeSeen() {
        JavaClasses withCanary = new ClassFileImporter().importClasses(EgressGuard.class, SecondDoor.class);
        assertThatThrownBy(() -> ONE_DOOR.check(withCanary)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("SecondDoor");
    }

    /** Breaks the rule on purpose. */
    private record SecondDoor(HttpClient client) {}
}
