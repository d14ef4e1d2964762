/**
 * How good de-identification is here: samples of finished notes that two people read blind, what reviewers changed, kinds
 * that may be confirmed in bulk because of it, and evaluation against marked notes.
 */
@NullMarked
package org.tessera.engine.quality;

import org.jspecify.annotations.NullMarked;
