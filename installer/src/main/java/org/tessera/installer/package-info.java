/**
 * Makes what is handed out: the image of the program with its own runtime, and the packages of the platform it runs on.
 * A build program, not shipped. {@link org.tessera.installer.Main} is the door, installer/pom.xml names the steps in their order.
 */
@NullMarked
package org.tessera.installer;

import org.jspecify.annotations.NullMarked;
