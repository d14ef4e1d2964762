package org.tessera.installer;

/** The build of an installer cannot go on; the message says why, in words for the person who builds. */
public final class InstallerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InstallerException(String message) {
        super(message);
    }
}
