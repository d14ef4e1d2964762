/**
 * The vocabulary of the house: the 18 identifiers of 45 CFR 164.514(b)(2)(i) and the finer kinds that detectors name.
 */
@NullMarked
package org.tessera.core.identifier;

import org.jspecify.annotations.NullMarked;
