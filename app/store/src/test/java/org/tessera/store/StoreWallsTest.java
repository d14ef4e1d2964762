package org.tessera.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StoreWallsTest {
    private static final JavaClasses STORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tessera.store");

    @Test
    void hasClassesToLookAt() {
        assertThat(STORE.size()).isGreaterThan(50);
    }

    @Test
    void roomsOfTheStoreDependOnEachOtherInOneDirection() {
        slices().matching("org.tessera.store.(*)..").should().beFreeOfCycles().check(STORE);
    }

    @Test
    void keysKnowNoSqlAndSqlKnowsNoKeys() {
        noClasses().that()
                .resideInAPackage("..store.crypto..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "..store.db..", "..store.keys..")
                .check(STORE);
        noClasses().that()
                .resideInAPackage("..store.db..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..store.crypto..", "..store.keys..")
                .check(STORE);
    }

    @Test
    void connectionsAreMadeInOnePlace() {
        noClasses().that()
                .resideOutsideOfPackage("..store.db..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Connection")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.sqlite..")
                .check(STORE);
    }

    @Test
    void ciphersAreUsedInTheRoomOfKeysAlone() {
        noClasses().that()
                .resideOutsideOfPackage("..store.crypto..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.crypto..", "com.google.crypto.tink.aead..", "org.bouncycastle..",
                        "com.eatthepath..")
                .check(STORE);
    }
}
