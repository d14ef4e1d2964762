/**
 * Room 11: a named person accepts the document. Nothing is signed while a finding is open.
 */
@NullMarked
package org.tessera.core.signoff;

import org.jspecify.annotations.NullMarked;
