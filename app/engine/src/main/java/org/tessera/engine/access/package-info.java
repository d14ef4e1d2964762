/**
 * Who may do what at the façade. Every method that needs a permission asks the {@link org.tessera.engine.access.Authority},
 * a refusal is audited, and a person acts under the name of the account that is logged in.
 */
@NullMarked
package org.tessera.engine.access;

import org.jspecify.annotations.NullMarked;
