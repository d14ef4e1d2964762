package org.tessera.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;
import org.tessera.formats.UnreadTally;
import org.tessera.formats.opc.SecureXml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the rows of one sheet event by event. Of a formula its result is read, as the page shows it. */
final class Sheet extends DefaultHandler {
    private static final int MOST_COLUMNS = 16_384;

    /** Cells, empty ones before a filled one counted; a table of notes has some hundred thousand. */
    private static final int MOST_CELLS = 20_000_000;

    private final List<String> strings;
    private final NumberFormats formats;
    private final UnreadTally tally;
    private final Consumer<Row> rows;
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private String type = "";
    private int style;
    private int column;
    private int row;
    private long held;

    /**
     * A row.
     *
     * @param number counted from 1
     */
    record Row(int number, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    Sheet(List<String> strings, NumberFormats formats, UnreadTally tally, Consumer<Row> rows) {
        this.strings = strings;
        this.formats = formats;
        this.tally = tally;
        this.rows = rows;
    }

    /** Reads the part. */
    void read(byte[] part) {
        SecureXml.scan(part, this);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = attributes.getValue("r") == null ? row + 1 : NumberFormats.number(attributes.getValue("r"));
                column = -1;
                hidden(attributes);
            }
            case "col" -> hidden(attributes);
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : column(reference);
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = attributes.getValue("s") == null ? 0 : NumberFormats.number(attributes.getValue("s"));
            }
            case "v", "t" -> inValue = true;
            default -> {
            }
        }
    }

    private void hidden(Attributes attributes) {
        String hidden = attributes.getValue("hidden");
        if ("1".equals(hidden) || "true".equals(hidden)) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
        }
    }

    /** The column of a reference, from 0: {@code C7} is 2. */
    static int column(String reference) {
        int column = 0;
        for (int index = 0; index < reference.length() && Character.isLetter(reference.charAt(index)); index++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(index)) - 'A' + 1);
            if (column > MOST_COLUMNS || column < 1) {
                throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
            }
        }
        return Math.max(0, column - 1);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inValue) {
            value.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                cells.put(Math.max(0, column), shown(value.toString()));
                value.setLength(0);
            }
            case "row" -> row();
            default -> {
            }
        }
    }

    private String shown(String stored) {
        return switch (type) {
            case "s" -> {
                int index = NumberFormats.number(stored.strip());
                yield index < strings.size() ? strings.get(index) : "";
            }
            case "n" -> stored.isBlank() ? "" : formats.shown(stored.strip(), style);
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            default -> stored;
        };
    }

    private void row() {
        List<String> all = new ArrayList<>();
        long length = 0;
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            while (all.size() < cell.getKey()) {
                all.add("");
            }
            all.add(cell.getValue());
            length += cell.getValue().length();
        }
        cells.clear();
        held += all.size();
        if (held > MOST_CELLS) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
        }
        if (length > Limits.NOTE_CHARACTERS) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
        }
        if (length > 0) {
            rows.accept(new Row(row, all));
        }
    }
}
