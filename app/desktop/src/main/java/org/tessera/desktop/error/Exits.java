package org.tessera.desktop.error;

import java.nio.file.Path;

/** The ways out of the Error screen. */
public interface Exits {
    /** Goes on with everything that still stands. */
    void goOn();

    /** Tries once more what failed. */
    void again();

    /** Locks the workstation. */
    void lock();

    /** Ends the program: nothing in it can be trusted. */
    void close();

    /** Shows a folder in the file manager of the system. */
    void open(Path folder);
}
