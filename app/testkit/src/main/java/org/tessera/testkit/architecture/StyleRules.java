package org.tessera.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Habits of the code that keep it readable and its failures visible. */
public final class StyleRules {
    private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set", "java.util.Map");

    private StyleRules() {}

    /** Only doors catch everything, and the few places that stand between us and a library that throws anything. */
    public static ArchRule onlyDoorsCatchEverything() {
        return classes().that()
                .resideInAPackage("org.tessera..")
                .should(Conditions.nothingWrong("catch what they expect and nothing wider", StyleRules::wideCatches))
                .because("a failure that nobody expected has to reach the door, which says what is safe")
                .allowEmptyShould(true);
    }

    private static Stream<String> wideCatches(JavaClass javaClass) {
        boolean mayCatch = Rooms.isIn(javaClass.getPackageName(), Rooms.DOORS) || CatchPlace.holds(javaClass.getName());
        return mayCatch ? Stream.of() : WideCatches.in(javaClass);
    }

    /** Absence is spoken of with JSpecify only. */
    public static ArchRule onlyJspecifyForAbsence() {
        return noClasses().should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.annotation..", "jakarta.annotation..", "org.jetbrains.annotations..",
                        "org.checkerframework..", "edu.umd.cs.findbugs.annotations..", "androidx.annotation..",
                        "lombok..")
                .because("the null check of the build reads one vocabulary")
                .allowEmptyShould(true);
    }

    /** Every package is checked for null. */
    public static ArchRule everyPackageIsNullMarked() {
        return classes().that()
                .resideInAPackage("org.tessera..")
                .should(Conditions.nothingWrong("be in a package with a null-marked package-info",
                        javaClass -> javaClass.getPackage().isAnnotatedWith(NullMarked.class) ? Stream.of()
                                : Stream.of(javaClass.getPackageName() + " is not marked, see " + javaClass.getName())))
                .because("an unmarked package is not checked, and nobody notices")
                .allowEmptyShould(true);
    }

    /** Classes are named for what they are. */
    public static ArchRule namesSaySomething() {
        return noClasses().that()
                .resideInAPackage("org.tessera..")
                .should()
                .haveNameMatching(".*[.$](?:Abstract\\w*|\\w*(?:Utils?|Helper|Manager|Impl))")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..impl..", "..common..", "..helper..", "..service..")
                .because("a name that fits everything tells nothing")
                .allowEmptyShould(true);
    }

    /** Nothing global can change. */
    public static ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.tessera..")
                .should()
                .beFinal()
                .because("state that everybody shares belongs to nobody")
                .allowEmptyShould(true);
    }

    /** A public record keeps copies of the collections it is given. */
    public static ArchRule recordsCopyTheirCollections() {
        return classes().that()
                .areRecords()
                .and()
                .arePublic()
                .and()
                .resideInAPackage("org.tessera..")
                .should(Conditions.nothingWrong("copy lists, sets and maps in the constructor", StyleRules::uncopied))
                .because("nobody changes a result once it is given")
                .allowEmptyShould(true);
    }

    private static Stream<String> uncopied(JavaClass record) {
        return record.getFields()
                .stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getRawType().getName())
                .filter(COLLECTIONS::contains)
                .distinct()
                .filter(type -> record.getConstructors()
                        .stream()
                        .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
                        .noneMatch(call -> call.getTargetOwner().getName().equals(type)
                                && call.getName().equals("copyOf")))
                .map(type -> record.getName() + " keeps a " + type + " that it did not copy");
    }

    static List<ArchRule> all() {
        return List.of(onlyDoorsCatchEverything(), onlyJspecifyForAbsence(), everyPackageIsNullMarked(),
                namesSaySomething(), staticFieldsAreFinal(), recordsCopyTheirCollections());
    }
}
