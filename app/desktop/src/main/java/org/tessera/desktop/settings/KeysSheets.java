package org.tessera.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.tessera.desktop.command.Scope;

/** The page of keys as sheets of paper: black on white, whatever colours the window has. */
final class KeysSheets {
    private static final int LINES = 46;
    private static final double SIZE = 10;

    private KeysSheets() {}

    /** Sheets that each hold so many lines as a page of A4 or letter has room for. */
    static List<Node> of(KeysPage page) {
        List<Text> lines = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            lines.add(line("", SIZE));
            lines.add(line(page.title(scope), SIZE + 3));
            page.lines(scope).forEach(each -> lines.add(line(each.keys() + "    " + each.words(), SIZE)));
        }
        List<Node> sheets = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES) {
            VBox sheet = new VBox(2);
            sheet.getChildren().addAll(lines.subList(from, Math.min(lines.size(), from + LINES)));
            sheets.add(sheet);
        }
        return sheets;
    }

    private static Text line(String words, double size) {
        Text text = new Text(words);
        text.setFont(Font.font("IBM Plex Sans", size));
        text.setFill(Color.BLACK);
        return text;
    }
}
