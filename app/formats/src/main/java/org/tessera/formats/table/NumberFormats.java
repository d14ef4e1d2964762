package org.tessera.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Shows the numbers of a workbook as its styles say: a date is a number there. */
final class NumberFormats {
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final List<Integer> ofStyle = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final boolean from1904;

    /** @param styles the part with the styles, if there is one */
    NumberFormats(Optional<Document> styles, boolean from1904) {
        this.from1904 = from1904;
        styles.ifPresent(this::read);
    }

    private void read(Document styles) {
        NodeList formats = styles.getElementsByTagNameNS("*", "numFmt");
        for (int index = 0; index < formats.getLength(); index++) {
            Element format = (Element) formats.item(index);
            codes.put(number(format.getAttribute("numFmtId")), format.getAttribute("formatCode"));
        }
        NodeList cells = styles.getElementsByTagNameNS("*", "cellXfs");
        NodeList all = cells.getLength() == 0 ? cells : ((Element) cells.item(0)).getElementsByTagNameNS("*", "xf");
        for (int index = 0; index < all.getLength(); index++) {
            ofStyle.add(number(((Element) all.item(index)).getAttribute("numFmtId")));
        }
    }

    /** The digits as a number; zero if they are none. */
    static int number(String digits) {
        return digits.length() < 9 && digits.chars().allMatch(Character::isDigit) && !digits.isEmpty()
                ? Integer.parseInt(digits)
                : 0;
    }

    /** A number of a cell as the page shows it; as it is stored if it is no number. */
    String shown(String stored, int style) {
        int format = style < ofStyle.size() ? ofStyle.get(style) : 0;
        String code = codes.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        try {
            double value = Double.parseDouble(stored);
            return code == null || format == 0 ? plain(stored, value)
                    : formatter.formatRawCellContents(value, format, code, from1904);
        } catch (NumberFormatException noNumber) {
            return stored;
        }
    }

    /** A number without a format of its own keeps all its digits: it may be a record number. */
    private static String plain(String stored, double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : stored;
    }
}
