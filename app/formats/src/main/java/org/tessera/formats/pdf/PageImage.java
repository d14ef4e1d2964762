package org.tessera.formats.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;

/** A page as a picture in shades of grey. */
public final class PageImage {
    private final BufferedImage picture;

    PageImage(BufferedImage picture) {
        this.picture = picture;
    }

    /** The picture in the binary form of a portable graymap (Netpbm, P5), one byte a point. */
    public byte[] graymap() {
        byte[] points = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        byte[] head = ("P5 " + picture.getWidth() + " " + picture.getHeight() + " 255\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] map = new byte[head.length + points.length];
        System.arraycopy(head, 0, map, 0, head.length);
        System.arraycopy(points, 0, map, head.length, points.length);
        return map;
    }
}
