/** Text out of pictures of pages, by a program that the site has installed. Off unless the site switches it on. */
@NullMarked
package org.tessera.formats.ocr;

import org.jspecify.annotations.NullMarked;
