package org.tessera.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions made from a function that gives what is wrong with a class. */
final class Conditions {
    private Conditions() {}

    /** A condition that a class keeps as long as nothing is wrong with it. */
    static ArchCondition<JavaClass> nothingWrong(String description, Function<JavaClass, Stream<String>> wrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                wrong.apply(item).forEach(message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }
}
