/**
 * What is written down when something fails: time, level, the logger's name, a code or the class of a failure, and the
 * classes, methods and lines it came through. No message of anybody is written, because any of them can quote a note. It is
 * the only room that is a backend of SLF4J and of the platform's own logging. See ADR 28.
 */
@NullMarked
package org.tessera.engine.log;

import org.jspecify.annotations.NullMarked;
