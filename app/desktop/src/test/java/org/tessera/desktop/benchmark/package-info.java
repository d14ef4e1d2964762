/**
 * Measures how fast the workstation is for a person at it, in a process of its own. No test: a slow machine fails no build.
 */
@NullMarked
package org.tessera.desktop.benchmark;

import org.jspecify.annotations.NullMarked;
