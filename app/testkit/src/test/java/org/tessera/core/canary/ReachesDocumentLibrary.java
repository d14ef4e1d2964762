package org.tessera.core.canary;

import org.jsoup.StandInLibrary;

/** Core holds a library of documents. */
record ReachesDocumentLibrary(StandInLibrary library) {}
