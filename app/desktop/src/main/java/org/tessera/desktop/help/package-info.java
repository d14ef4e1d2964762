/** Help: what a screen is for with its keys, the glossary, and a first walk through the path. It covers nothing for good. */
@NullMarked
package org.tessera.desktop.help;

import org.jspecify.annotations.NullMarked;
