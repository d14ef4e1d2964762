/** Mail as it is saved in files: headers, bodies and attachments of text, as deep as they are nested. */
@NullMarked
package org.tessera.formats.mail;

import org.jspecify.annotations.NullMarked;
