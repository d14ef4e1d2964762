package org.tessera.installer;

import java.util.Optional;

/** Classes that name each other, for {@link ClassReachTest}. */
final class Chain {
    private Chain() {}

    static final class Program {
        Optional<Called> call() {
            return Optional.of(new Called());
        }

        String byName() {
            return "org.tessera.installer.Chain$Named";
        }
    }

    static final class Called {
        int size() {
            return InSignature.class.getModifiers();
        }
    }

    static final class InSignature {}

    static final class Named {}

    static final class InServices {}

    static final class Unreached {}
}
