/** Provider profiles as JSON: data with evidence, read strictly, and the profiles that are always there. */
@NullMarked
package org.tessera.egress.profile;

import org.jspecify.annotations.NullMarked;
