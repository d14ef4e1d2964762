/** Measures how fast notes are read, by JMH. Not shipped. */
@NullMarked
package org.tessera.benchmark;

import org.jspecify.annotations.NullMarked;
