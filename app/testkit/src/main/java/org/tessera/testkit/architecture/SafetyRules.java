package org.tessera.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.BaaGate;
import org.tessera.core.note.PhiText;

/** The walls around text that identifies a patient. */
public final class SafetyRules {
    /** Names of settings, formats and codes; none is typed by a person about a patient or taken from a note. */
    private static final Set<String> TEXT_IN_EVENTS = Set.of("productVersion", "format", "profile", "destination",
            "model", "region", "template", "providerRequestId", "finish", "form", "from", "to", "profiles", "use",
            "setting", "incident", "state", "seed", "proxy", "direct");

    private static final List<String> TEXT_TYPES = List.of("java.lang.String", "java.lang.CharSequence",
            "java.lang.Object");

    private static final List<String> NOTE_TYPES = List.of(PhiText.class.getName(),
            "org.tessera.core.vault.TokenizedText", "org.tessera.core.note.ClinicalNote");

    private SafetyRules() {}

    /** Only the gate makes an approved prompt. */
    public static ArchRule onlyTheGateApproves() {
        return classes().that()
                .doNotHaveFullyQualifiedName(BaaGate.class.getName())
                .should(Conditions.nothingWrong("make no approved prompt",
                        javaClass -> accesses(javaClass,
                                access -> access.getTargetOwner().isEquivalentTo(ApprovedPrompt.class)
                                        && access.getName().equals("<init>"))))
                .because("what is sent was checked, and package-private is no wall across modules")
                .allowEmptyShould(true);
    }

    /** Text that identifies is read in few places. */
    public static ArchRule revealedInFewPlaces() {
        return classes()
                .should(Conditions.nothingWrong("reveal text only where the list of places says so",
                        javaClass -> RevealPlace.holds(javaClass.getName()) ? Stream.of()
                                : accesses(javaClass,
                                        access -> access.getTargetOwner().isEquivalentTo(PhiText.class)
                                                && access.getName().equals("reveal"))))
                .because("whoever reads a patient's text is on one list, with a reason")
                .allowEmptyShould(true);
    }

    private static Stream<String> accesses(JavaClass javaClass, Predicate<JavaAccess<?>> wanted) {
        return javaClass.getCodeUnitAccessesFromSelf().stream().filter(wanted).map(JavaAccess::getDescription);
    }

    /** Restored text has no way back to a prompt. */
    public static ArchRule restoredTextStaysHere() {
        return noClasses().that()
                .resideInAnyPackage("org.tessera.core.prompt..", "org.tessera.core.gate..", "org.tessera.core.llm..",
                        "org.tessera.egress..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tessera.core.reinsert..", "org.tessera.core.validate..",
                        "org.tessera.core.signoff..")
                .because("a follow-up question uses the tokenized conversation")
                .allowEmptyShould(true);
    }

    /** An audit event cannot hold text of a note. */
    public static ArchRule eventsHoldNoText() {
        return classes().that()
                .haveNameMatching(".*\\.AuditEvent\\$\\w+")
                .should(Conditions.nothingWrong("hold ids, counts, hashes, codes, times and listed names only",
                        javaClass -> javaClass.getFields()
                                .stream()
                                .filter(SafetyRules::canHoldText)
                                .map(JavaField::getDescription)))
                .because("the audit is read by people who may not see patients")
                .allowEmptyShould(true);
    }

    private static boolean canHoldText(JavaField field) {
        Stream<String> types = field.getType().getAllInvolvedRawTypes().stream().map(JavaType::getName);
        List<String> names = types.toList();
        boolean listed = TEXT_IN_EVENTS.contains(field.getName());
        return names.stream().anyMatch(NOTE_TYPES::contains)
                || (!listed && names.stream().anyMatch(TEXT_TYPES::contains));
    }

    static List<ArchRule> all() {
        return List.of(onlyTheGateApproves(), revealedInFewPlaces(), restoredTextStaysHere(), eventsHoldNoText());
    }
}
