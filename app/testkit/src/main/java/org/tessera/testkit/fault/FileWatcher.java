package org.tessera.testkit.fault;

import java.io.IOException;

/** Sees every change that is made to files, before it is made, and may let it fail. */
@FunctionalInterface
public interface FileWatcher {
    /** What is done to a file. */
    enum Change {
        CREATE, WRITE, FORCE, MOVE, DELETE
    }

    /**
     * A change is about to be made.
     *
     * @throws IOException in its place; of a write half is on the disk by then
     */
    void before(Change change) throws IOException;
}
