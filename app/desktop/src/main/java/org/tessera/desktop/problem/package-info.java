/**
 * What a person is told when something goes wrong: what happened, what is safe, what to do, and a code that stays.
 */
@NullMarked
package org.tessera.desktop.problem;

import org.jspecify.annotations.NullMarked;
