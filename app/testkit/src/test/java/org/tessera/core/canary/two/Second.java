package org.tessera.core.canary.two;

import org.tessera.core.canary.one.First;

/** Leans back. */
public interface Second {
    /** The first. */
    First first();
}
