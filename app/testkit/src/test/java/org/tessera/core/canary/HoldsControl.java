package org.tessera.core.canary;

import javafx.scene.StandInNode;

/** Core holds a control. */
record HoldsControl(StandInNode node) {}
