/** What is written about work that was done, for people and programs: counts, and one round trip as JSON. */
@NullMarked
package org.tessera.engine.report;

import org.jspecify.annotations.NullMarked;
