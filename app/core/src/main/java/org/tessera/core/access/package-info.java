/** Who may do what at a workstation: accounts, roles and permissions, sessions, access in an emergency. */
@NullMarked
package org.tessera.core.access;

import org.jspecify.annotations.NullMarked;
