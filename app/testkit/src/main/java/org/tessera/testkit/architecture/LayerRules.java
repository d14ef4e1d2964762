package org.tessera.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which part of the product may lean on which. */
public final class LayerRules {
    private LayerRules() {}

    /** Doors lean on the engine, the engine on its parts, everything on core; parts never see each other. */
    public static ArchRule modulesLeanInward() {
        return classes().that()
                .resideInAPackage("org.tessera..")
                .should(Conditions.nothingWrong("lean only on the modules that theirs may lean on",
                        LayerRules::leaningOutward))
                .because("each module exists for a wall, and a wall with a hole in it is none")
                .allowEmptyShould(true);
    }

    private static Stream<String> leaningOutward(JavaClass javaClass) {
        Optional<String> room = Rooms.of(javaClass.getPackageName());
        if (room.isEmpty() || room.get().equals("testkit")) {
            return Stream.of();
        }
        Set<String> allowed = Rooms.MAY_LEAN_ON.getOrDefault(room.get(), Set.of());
        return javaClass.getDirectDependenciesFromSelf()
                .stream()
                .filter(dependency -> target(dependency).filter(to -> !to.equals(room.get()) && !allowed.contains(to))
                        .isPresent())
                .map(Dependency::getDescription);
    }

    private static Optional<String> target(Dependency dependency) {
        return Rooms.of(dependency.getTargetClass().getBaseComponentType().getPackageName());
    }

    /** Every module is drawn in the table of modules. */
    public static ArchRule modulesAreDrawn() {
        return classes().that()
                .resideInAPackage("org.tessera..")
                .should(Conditions.nothingWrong("belong to a module that the table of modules names",
                        LayerRules::withoutModule))
                .because("a module that nobody drew has no wall")
                .allowEmptyShould(true);
    }

    private static Stream<String> withoutModule(JavaClass javaClass) {
        return Rooms.of(javaClass.getPackageName())
                .filter(room -> !Rooms.MAY_LEAN_ON.containsKey(room) && !room.equals("testkit"))
                .map(room -> javaClass.getName() + " is in the unknown module " + room)
                .stream();
    }

    /** Packages do not lean on each other in circles. */
    public static ArchRule packagesFormNoCycle() {
        return slices().matching("org.tessera.(**)")
                .should()
                .beFreeOfCycles()
                .because("of two packages that lean on each other neither can be understood alone")
                .allowEmptyShould(true);
    }

    static List<ArchRule> all() {
        return List.of(modulesLeanInward(), modulesAreDrawn(), packagesFormNoCycle());
    }
}
