/**
 * Programs that draw the workstation into pictures, so that it can be looked at beside the visual language.
 */
@NullMarked
package org.tessera.desktop.gallery;

import org.jspecify.annotations.NullMarked;
