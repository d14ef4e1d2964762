package org.tessera.desktop.signoff;

import org.tessera.core.note.PhiText;

/** Where copied text goes. */
public interface Clip {
    /** Puts text there for a short while. */
    void put(PhiText text);
}
