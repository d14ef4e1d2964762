package org.tessera.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import org.junit.jupiter.api.Test;
import org.tessera.desktop.control.ProgressLine;

/** The walls inside the workstation. */
final class ArchitectureTest {
    private static final JavaClasses DESKTOP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tessera.desktop");

    private static ArchRule without(String suffix) {
        return noClasses().that()
                .haveSimpleNameEndingWith(suffix)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("view models are tested without the toolkit");
    }

    @Test
    void viewModelsNeverSeeAControl() {
        without("ViewModel").check(DESKTOP);
        without("ReviewState").check(DESKTOP);
        without("PromptState").check(DESKTOP);
        without("ResponseState").check(DESKTOP);
        without("SignOffState").check(DESKTOP);
        without("ProvidersState").check(DESKTOP);
        without("PeopleState").check(DESKTOP);
        without("AuditState").check(DESKTOP);
        noClasses().that()
                .resideInAPackage("..desktop.workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .check(DESKTOP);
    }

    @Test
    void theRuleAboutViewModelsWouldSeeAControl() {
        assertThatThrownBy(() -> without("Controller").check(DESKTOP)).isInstanceOf(AssertionError.class);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.tessera.desktop.(*)..").should().beFreeOfCycles().check(DESKTOP);
    }

    @Test
    void controlsKnowNoScreen() {
        noClasses().that()
                .resideInAnyPackage("..desktop.control..", "..desktop.theme..", "..desktop.text..",
                        "..desktop.workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..desktop.shell..", "..desktop.lock..", "..desktop.worklist..",
                        "..desktop.review..", "..desktop.compose..", "..desktop.response..", "..desktop.signoff..",
                        "..desktop.audit..", "..desktop.settings..", "..desktop.providers..", "..desktop.people..")
                .check(DESKTOP);
    }

    private static ArchRule stillnessOutsideOf(String room) {
        return noClasses().that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.animation..")
                .because("who asked the system for less motion gets none, and one package knows it");
    }

    @Test
    void nothingMovesButWhatKnowsOfReducedMotion() {
        stillnessOutsideOf("..desktop.motion..").check(DESKTOP);
        noClasses().that()
                .areNotAssignableTo(ProgressLine.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProgressBar.class, ProgressIndicator.class)
                .check(DESKTOP);
    }

    @Test
    void theRuleAboutMotionWouldSeeATransition() {
        assertThatThrownBy(() -> stillnessOutsideOf("..desktop.nowhere..").check(DESKTOP))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingHereOpensAConnectionOrPrints() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.sql..").check(DESKTOP);
        noClasses().should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(DESKTOP);
    }
}
