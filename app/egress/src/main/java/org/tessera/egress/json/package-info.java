/** Strict reading and writing of JSON for requests, answers and profiles. */
@NullMarked
package org.tessera.egress.json;

import org.jspecify.annotations.NullMarked;
