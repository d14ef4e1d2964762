package org.tessera.desktop.canary;

import javafx.scene.StandInNode;

/** A ViewModel that sees a control. */
record CanaryViewModel(StandInNode node) {}
