package org.tessera.core.canary;

import java.util.logging.Logger;

/** Core logs past the one backend. */
record LogsElsewhere(Logger logger) {}
