/**
 * Room 10: what is wrong with an answer. Findings that could harm a patient block the sign-off until a person settles
 * them.
 */
@NullMarked
package org.tessera.core.validate;

import org.jspecify.annotations.NullMarked;
