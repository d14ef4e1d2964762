/**
 * Rules for 45 CFR 164.514(b)(2)(i)(B), places below the state: streets, boxes, cities, counties, ZIP codes, and named
 * facilities and firms. Street, city and facility are spans of their own; states and countries stay.
 */
@NullMarked
package org.tessera.detect.rules.place;

import org.jspecify.annotations.NullMarked;
