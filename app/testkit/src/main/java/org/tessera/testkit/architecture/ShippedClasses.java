package org.tessera.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Reads the class files that a door ships. */
public final class ShippedClasses {
    private static final ImportOption NO_TEST_KIT = location -> !isOfTestKit(location);

    private ShippedClasses() {}

    /** Every class of the product on the class path, without tests and without the test kit. */
    public static JavaClasses onClassPath() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(NO_TEST_KIT)
                .importPackages("org.tessera");
    }

    private static boolean isOfTestKit(Location location) {
        return location.contains("/org/tessera/testkit/");
    }
}
