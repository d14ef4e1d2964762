package org.tessera.guides;

import org.commonmark.node.CustomBlock;

/** A frame around what may be wider than the page, so that it scrolls and the page does not. */
final class Scroll extends CustomBlock {}
