/**
 * What happened at this workstation, row by row, and whether anybody changed it afterwards.
 */
@NullMarked
package org.tessera.desktop.audit;

import org.jspecify.annotations.NullMarked;
