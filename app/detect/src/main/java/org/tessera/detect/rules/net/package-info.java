/** Rules for addresses of networks: e-mail, web, social handles, IP and hardware addresses. */
@NullMarked
package org.tessera.detect.rules.net;

import org.jspecify.annotations.NullMarked;
