package org.tessera.formats.opc;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML from nothing: what is not said here is not in it. */
public final class XmlText {
    private final StringBuilder xml = new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element. */
    public XmlText start(String name) {
        endTag();
        xml.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was just opened. */
    public XmlText attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value);
        xml.append('"');
        return this;
    }

    /** Characters. */
    public XmlText text(String value) {
        endTag();
        escape(value);
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlText end() {
        String name = open.pop();
        if (inTag) {
            xml.append("/>");
            inTag = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return this;
    }

    private void endTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }

    private void escape(String value) {
        value.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(sign).append(';');
                default -> {
                    if (sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF && !isSurrogate(sign)) {
                        xml.appendCodePoint(sign);
                    }
                }
            }
        });
    }

    private static boolean isSurrogate(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
