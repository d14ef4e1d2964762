package org.tessera.egress.canary;

import org.tessera.core.reinsert.ReinsertedDocument;

/** Egress holds a restored document. */
record SendsRestoredText(ReinsertedDocument document) {}
