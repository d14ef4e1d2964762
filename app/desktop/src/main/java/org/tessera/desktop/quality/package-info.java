/**
 * The Quality screen: how sure the site can be that nothing leaks, what reviewers changed, and what the detectors find in
 * marked notes.
 */
@NullMarked
package org.tessera.desktop.quality;

import org.jspecify.annotations.NullMarked;
