package org.tessera.engine.installation;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** The check of the {@link Seal} beside other work of a start: begun early, waited for before anything is opened. */
public final class SealCheck {
    private final FutureTask<Void> task;

    private SealCheck(FutureTask<Void> task) {
        this.task = task;
    }

    /**
     * A check that whoever waits for it first carries out, if nobody ran it before.
     *
     * @param unread files that this process does not use, such as the start cache of the other launcher, by their names on
     *     the list
     */
    public static SealCheck of(Optional<Installation> installation, Set<String> unread) {
        return new SealCheck(
                new FutureTask<>(() -> installation.ifPresent(found -> Seal.checkStart(found, unread)), null));
    }

    /** Carries it out on a thread of its own. */
    public void begin() {
        Thread.ofPlatform().daemon().name("seal").start(task);
    }

    /**
     * Returns when every file was found as it was built.
     *
     * @throws ProblemException {@link ProblemCode#INSTALLATION_CHANGED} with the name of a file
     */
    public void await() {
        task.run();
        try {
            task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemException problem) {
                throw new ProblemException(problem.problem(), problem.detail());
            }
            throw new ProblemException(ProblemCode.INTERNAL, "seal");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemCode.INTERNAL, "stopped");
        }
    }
}
