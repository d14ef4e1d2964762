package org.tessera.core.canary;

import ai.onnxruntime.StandInRuntime;

/** Core holds a runtime. */
record ReachesModelRuntime(StandInRuntime runtime) {}
