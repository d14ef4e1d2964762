package org.tessera.engine.selftest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.selftest.CheckResult.Failure;

/** Makes checks one after the other and keeps what came of them. Whatever a part throws is a failed check by name. */
final class Checks {
    private final Consumer<CheckResult> watcher;
    private final List<CheckResult> results = new ArrayList<>();
    private Part part = Part.INSTALLATION;

    /** @param watcher is told of each check as soon as it was made */
    Checks(Consumer<CheckResult> watcher) {
        this.watcher = watcher;
    }

    /** Tries a part. */
    interface Proof<T> {
        T run() throws IOException;
    }

    /** Looks whether something holds. */
    interface Question {
        boolean holds() throws IOException;
    }

    /** Tries something with what another check gave. */
    interface Step<A, T> {
        T run(A needed) throws IOException;
    }

    /** Makes the checks of a part. What keeps them from being made is a failed check, too. */
    <T> Tried<T> part(Part next, Proof<Tried<T>> proofs) {
        part = next;
        try {
            return proofs.run();
        } catch (Throwable unexpected) {
            return failed(next.title(), failure(unexpected));
        }
    }

    /** A check that works if nothing is thrown. */
    <T> Tried<T> of(String name, Proof<T> proof) {
        return of(name, any -> name, proof);
    }

    /** The same under a name that what it gave knows better. */
    <T> Tried<T> of(String name, Function<T, String> better, Proof<T> proof) {
        try {
            T value = proof.run();
            String known = better.apply(value);
            keep(new CheckResult(part, known, Optional.empty()));
            return new Tried<>(known, Optional.of(value), Optional.empty());
        } catch (Throwable unexpected) {
            return failed(name, failure(unexpected));
        }
    }

    private static Failure failure(Throwable thrown) {
        return switch (thrown) {
            case ProblemException problem -> new Failure(problem.problem(), problem.detail());
            case LinkageError unloadable -> new Failure(ProblemCode.PART_UNUSABLE, Cause.words(unloadable));
            default -> new Failure(ProblemCode.INTERNAL, Cause.words(thrown));
        };
    }

    /** A check that works if the answer is yes. */
    Tried<String> holds(String name, Question question) {
        return of(name, () -> {
            require(question.holds(), "");
            return name;
        });
    }

    /** A check that needs what another one gave; it fails untried if that one gave nothing. */
    <A, T> Tried<T> with(Tried<A> needed, String name, Step<A, T> step) {
        if (needed.value().isPresent()) {
            A value = needed.value().get();
            return of(name, () -> step.run(value));
        }
        ProblemCode why = needed.failure().map(Failure::problem).orElse(ProblemCode.PART_FAILED);
        return failed(name, new Failure(why, "not tried: " + needed.name()));
    }

    /** @throws ProblemException {@link ProblemCode#PART_FAILED} unless it holds */
    static void require(boolean holds, String detail) {
        if (!holds) {
            throw new ProblemException(ProblemCode.PART_FAILED, detail);
        }
    }

    private <T> Tried<T> failed(String name, Failure why) {
        keep(new CheckResult(part, name, Optional.of(why)));
        return new Tried<>(name, Optional.empty(), Optional.of(why));
    }

    private void keep(CheckResult result) {
        results.add(result);
        watcher.accept(result);
    }

    /** Takes the checks that were made apart behind its own. */
    void add(Checks apart) {
        apart.results.forEach(this::keep);
    }

    /** All so far. */
    SelfTestReport report() {
        return new SelfTestReport(results);
    }
}
