/** What the detectors know, checked byte by byte against the manifest before it is used. */
@NullMarked
package org.tessera.engine.models;

import org.jspecify.annotations.NullMarked;
