package org.tessera.core.canary;

import java.util.List;

/** A public record that keeps the list it is given. */
public record KeepsList(List<String> names) {}
