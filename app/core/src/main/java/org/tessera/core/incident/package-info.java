/**
 * What is known and done when something went where it should not: the facts, the assessment of 45 CFR 164.402(2), and the
 * days by which others have to be told (164.404 to 164.410). Pure arithmetic and records; a port keeps them.
 */
@NullMarked
package org.tessera.core.incident;

import org.jspecify.annotations.NullMarked;
