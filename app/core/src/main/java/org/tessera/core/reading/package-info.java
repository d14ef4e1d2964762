/**
 * Two people read one note without seeing each other's decisions; then a named person rules on what they see differently.
 */
@NullMarked
package org.tessera.core.reading;

import org.jspecify.annotations.NullMarked;
