package org.tessera.formats.table;

import java.util.ArrayList;
import java.util.List;
import org.tessera.formats.opc.SecureXml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells name by number (ECMA-376 part 1, 18.4). */
final class SharedStrings extends DefaultHandler {
    private final List<String> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean phonetic;

    private SharedStrings() {}

    /** Reads the part. */
    static List<String> read(byte[] part) {
        SharedStrings strings = new SharedStrings();
        SecureXml.scan(part, strings);
        return strings.all;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        inText = name.equals("t") && !phonetic;
        phonetic |= name.equals("rPh");
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inText) {
            text.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        inText = false;
        phonetic &= !name.equals("rPh");
        if (name.equals("si")) {
            all.add(text.toString());
            text.setLength(0);
        }
    }
}
