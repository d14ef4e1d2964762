/**
 * What may stand in an output in the place of an identifier, by the rule that the output is made under: Safe Harbor, a
 * limited data set, or dates shifted for an expert's determination. Pure arithmetic on ages, years, dates and ZIP codes.
 */
@NullMarked
package org.tessera.core.policy;

import org.jspecify.annotations.NullMarked;
