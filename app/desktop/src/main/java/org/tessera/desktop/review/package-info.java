/**
 * The Review screen: a person decides what becomes a token, sees the outgoing text change, and answers for the result.
 */
@NullMarked
package org.tessera.desktop.review;

import org.jspecify.annotations.NullMarked;
