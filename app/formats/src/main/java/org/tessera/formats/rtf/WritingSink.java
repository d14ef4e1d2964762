package org.tessera.formats.rtf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.PlaceEdits;

/** Writes an RTF file anew: its text in plain ASCII, and of the control words those that are known to be formatting. */
final class WritingSink implements Sink {
    private static final Set<String> FORMATTING = Set.of("pard", "plain", "par", "sect", "sectd", "page", "cell", "row",
            "trowd", "trgaph", "trleft", "trqc", "cellx", "clmgf", "clmrg", "clvmgf", "clvmrg", "clbrdrt", "clbrdrb",
            "clbrdrl", "clbrdrr", "brdrs", "brdrw", "intbl", "b", "i", "ul", "ulnone", "strike", "sub", "super",
            "nosupersub", "caps", "scaps", "fs", "f", "ql", "qr", "qc", "qj", "li", "ri", "fi", "sb", "sa", "sl",
            "slmult", "keep", "keepn", "tx", "tqr", "tqc", "paperw", "paperh", "margl", "margr", "margt", "margb",
            "landscape", "titlepg", "facingp", "headery", "footery", "header", "headerl", "headerr", "headerf",
            "footer", "footerl", "footerr", "footerf", "footnote", "chftn", "chpgn", "rtlpar", "ltrpar", "rtlch",
            "ltrch");

    /** The largest number that is formatting: a page is 31,680 twips long at most. */
    private static final int LARGEST = 31_680;

    private final PlaceEdits edits;
    private final StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1"
            + "{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\froman\\fcharset0 Times New Roman;}}\n");
    /** For each open group, whether it is a text box, which becomes paragraphs. */
    private final Deque<Boolean> boxes = new ArrayDeque<>();
    private int waiting;

    private WritingSink(PlaceEdits edits) {
        this.edits = edits;
    }

    /** The bytes of the new file. */
    static byte[] write(byte[] source, PlaceEdits edits) {
        WritingSink sink = new WritingSink(edits);
        Interpreter.interpret(source, sink);
        return sink.rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void open() {
        boxes.push(false);
        if (boxes.size() > 1) {
            waiting++;
        }
    }

    @Override
    public void close() {
        boolean box = boxes.pop();
        if (waiting > 0) {
            waiting--;
        } else if (!boxes.isEmpty()) {
            rtf.append(box ? "\\par }" : "}");
        }
    }

    /** Opens the groups that turn out to hold something. */
    private void begin() {
        rtf.repeat('{', waiting);
        waiting = 0;
    }

    @Override
    public void control(Token.Control control, Group within) {
        if (!within.stays()) {
            return;
        }
        String word = control.word();
        boolean known = FORMATTING.contains(word);
        if (word.equals("shptxt")) {
            begin();
            rtf.append("\\par ");
            boxes.pop();
            boxes.push(true);
        } else if (known && word.equals("f")) {
            begin();
            rtf.append("\\f0 ");
        } else if (known && control.number() == Token.Control.NONE) {
            begin();
            rtf.append('\\').append(word).append(' ');
        } else if (known && Math.abs((long) control.number()) <= LARGEST) {
            begin();
            rtf.append('\\').append(word).append(control.number()).append(' ');
        }
    }

    @Override
    public void run(String path, String text, Group within) {
        if (within.stays()) {
            text(edits.apply(path, text));
        }
    }

    @Override
    public void mark(String sign, Group within) {
        if (within.stays()) {
            text(sign);
        }
    }

    @Override
    public void met(UnreadPart.Kind kind) {}

    private void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        begin();
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            switch (sign) {
                case '\\', '{', '}' -> rtf.append('\\').append(sign);
                case '\t' -> rtf.append("\\tab ");
                case '\n' -> rtf.append("\\line ");
                case '\u00A0' -> rtf.append("\\~");
                default -> {
                    if (sign >= ' ' && sign < 0x7F) {
                        rtf.append(sign);
                    } else if (sign >= 0x7F) {
                        rtf.append("\\u").append((int) (short) sign).append('?');
                    }
                }
            }
        }
    }
}
