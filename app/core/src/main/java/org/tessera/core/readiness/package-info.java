/**
 * Whether a site is ready to work with notes: what the program can see of itself, and what a named person must answer for
 * because only the organisation can know it. A list to work through, no certificate.
 */
@NullMarked
package org.tessera.core.readiness;

import org.jspecify.annotations.NullMarked;
