package org.tessera.core.canary;

import java.sql.Connection;

/** Core holds a connection. */
record ReachesDatabase(Connection connection) {}
