package org.tessera.formats.letter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The two levels of headings, by which a screen reader finds its way through a letter. */
final class LetterStyles {
    static final String TITLE = "Heading1";
    static final String HEADING = "Heading2";

    private LetterStyles() {}

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.addStyle(style(TITLE, "heading 1", 0));
        styles.addStyle(style(HEADING, "heading 2", 1));
    }

    private static XWPFStyle style(String id, String name, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return new XWPFStyle(style);
    }
}
