package org.tessera.guides;

/** Text as it stands in a page. */
final class Html {
    private Html() {}

    /** Text for an element or an attribute in double quotation marks. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
