/** Office packages: zip files of XML parts, read within limits and written from nothing. */
@NullMarked
package org.tessera.formats.opc;

import org.jspecify.annotations.NullMarked;
