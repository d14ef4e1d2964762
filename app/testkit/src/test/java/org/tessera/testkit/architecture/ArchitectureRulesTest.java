package org.tessera.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tessera.core.canary.Clean;
import org.tessera.core.gate.BaaGate;

/** Every rule has a canary: a deliberate violation that it has to notice, so that no rule checks nothing unseen. */
final class ArchitectureRulesTest {
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages("org.tessera.core.canary",
            "org.tessera.core.gate", "org.tessera.engine.canary", "org.tessera.egress.canary",
            "org.tessera.desktop.canary", "org.tessera.attic.canary");

    /** A rule and the classes that break it. */
    private record Canary(ArchRule rule, List<String> caught) {}

    private static Canary canary(ArchRule rule, String... caught) {
        return new Canary(rule, List.of(caught));
    }

    private static Stream<Canary> canaries() {
        return Stream.of(canary(LayerRules.modulesLeanInward(), "LeansOutward"),
                canary(LayerRules.modulesAreDrawn(), "Undrawn"),
                canary(LayerRules.packagesFormNoCycle(), "First", "Second"),
                canary(ReachRules.networkOnlyInEgress(), "ReachesNetwork", "OpensUrl"),
                canary(ReachRules.clientOnlyInGuard(), "BuildsClient"),
                canary(ReachRules.databaseOnlyInStore(), "ReachesDatabase"),
                canary(ReachRules.clinicalPipelineOnlyInCtakes(), "ReachesPipeline"),
                canary(ReachRules.modelRuntimeOnlyInTransformer(), "ReachesModelRuntime"),
                canary(ReachRules.documentLibrariesOnlyInFormats(), "ReachesDocumentLibrary"),
                canary(ReachRules.controlsOnlyInDesktop(), "HoldsControl"),
                canary(ReachRules.viewModelsSeeNoControl(), "CanaryViewModel"),
                canary(ReachRules.onlyTheCommandLinePrints(), "Prints", "PrintsTrace"),
                canary(ReachRules.loggingOnlyInOneRoom(), "LogsElsewhere"),
                canary(SafetyRules.onlyTheGateApproves(), "ForgesApproval"),
                canary(SafetyRules.revealedInFewPlaces(), "RevealsText", "RevealsByReference"),
                canary(SafetyRules.restoredTextStaysHere(), "SendsRestoredText"),
                canary(SafetyRules.eventsHoldNoText(), "NoteTitled", "NoteShown"),
                canary(StyleRules.onlyDoorsCatchEverything(), "CatchesEverything", "CatchesThrowable",
                        "CatchesBesideResource", "CatchesQuietly.runs", "CatchesQuietly.closes"),
                canary(StyleRules.onlyJspecifyForAbsence(), "SpeaksOtherNull"),
                canary(StyleRules.everyPackageIsNullMarked(), "Unmarked"),
                canary(StyleRules.namesSaySomething(), "CanaryUtil"),
                canary(StyleRules.staticFieldsAreFinal(), "SharesState"),
                canary(StyleRules.recordsCopyTheirCollections(), "KeepsList"));
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(CANARIES).getFailureReport().getDetails();
    }

    @TestFactory
    Stream<DynamicTest> noticesItsCanaries() {
        return canaries().map(canary -> DynamicTest.dynamicTest(canary.rule().getDescription(),
                () -> assertThat(canary.caught()).allSatisfy(
                        name -> assertThat(violations(canary.rule())).anyMatch(line -> line.contains(name)))));
    }

    @TestFactory
    Stream<DynamicTest> leavesTheCleanClassAlone() {
        return ArchitectureRules.all()
                .stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(),
                        () -> assertThat(violations(rule)).noneMatch(line -> line.contains(Clean.class.getName())
                                || line.contains("NoteCounted") || line.contains(BaaGate.class.getName() + "."))));
    }

    @Test
    void hasACanaryForEveryRule() {
        Set<String> covered = new HashSet<>(canaries().map(canary -> canary.rule().getDescription()).toList());
        assertThat(ArchitectureRules.all()).extracting(ArchRule::getDescription)
                .containsExactlyInAnyOrderElementsOf(covered);
    }

    @Test
    void givesEveryRuleAReason() {
        assertThat(ArchitectureRules.all()).allMatch(rule -> rule.getDescription().contains(", because "));
    }

    @Test
    void givesEveryPlaceThatCatchesEverythingAReason() {
        assertThat(CatchPlace.ALL)
                .allMatch(place -> !place.reason().isBlank() && place.place().startsWith("org.tessera."));
        assertThat(CatchPlace.ALL).extracting(CatchPlace::place).doesNotHaveDuplicates();
    }

    @Test
    void givesEveryPlaceThatRevealsTextAReason() {
        assertThat(RevealPlace.ALL)
                .allMatch(place -> !place.reason().isBlank() && place.place().startsWith("org.tessera."));
        assertThat(RevealPlace.ALL).extracting(RevealPlace::place)
                .doesNotHaveDuplicates()
                .noneMatch(place -> place.startsWith("org.tessera.egress"));
    }
}
