package org.tessera.desktop.lock;

import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;

/**
 * What lies behind the door.
 *
 * @param engine open; whoever takes it closes it
 * @param person who answers for decisions
 * @param fresh whether nothing was ever kept here, so that the samples are laid out
 */
public record Opened(DeidentificationEngine engine, NamedPerson person, boolean fresh) {}
