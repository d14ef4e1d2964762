package org.tessera.core.canary;

import org.apache.uima.StandInPipeline;

/** Core holds a pipeline. */
record ReachesPipeline(StandInPipeline pipeline) {}
