/** A server on this machine that speaks every route and does faults, with certificates made for it. */
@NullMarked
package org.tessera.egress.fault;

import org.jspecify.annotations.NullMarked;
