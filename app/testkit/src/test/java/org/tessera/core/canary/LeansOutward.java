package org.tessera.core.canary;

import org.tessera.engine.canary.EngineThing;

/** Core leans on the engine. */
record LeansOutward(EngineThing thing) {}
