package org.tessera.formats;

/**
 * A stretch of one value of a document.
 *
 * @param path which value, in the words of its format: {@code OBX[3]-5}, {@code word/document.xml#t[17]},
 *     {@code page[3]#run[12]}, {@code /entry/0/resource/note/0/text}
 * @param start where it begins in that value as read (unescaped), in UTF-16 units, inclusive
 * @param end where it ends, exclusive
 */
public record SourcePlace(String path, int start, int end) {
    /** @throws IllegalArgumentException unless {@code 0 <= start < end} */
    public SourcePlace {
        if (start < 0 || start >= end) {
            throw new IllegalArgumentException("not a place: [" + start + ", " + end + ")");
        }
    }
}
