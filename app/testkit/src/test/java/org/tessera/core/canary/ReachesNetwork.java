package org.tessera.core.canary;

import java.net.Socket;

/** Core holds a socket. */
record ReachesNetwork(Socket socket) {}
