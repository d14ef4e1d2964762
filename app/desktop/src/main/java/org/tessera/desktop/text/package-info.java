/**
 * The words of the workstation: one message bundle, one place that formats.
 */
@NullMarked
package org.tessera.desktop.text;

import org.jspecify.annotations.NullMarked;
