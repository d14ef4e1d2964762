package org.tessera.desktop.settings;

import java.util.List;
import org.tessera.desktop.command.Command;
import org.tessera.desktop.command.Commands;
import org.tessera.desktop.command.KeyMap;
import org.tessera.desktop.command.Scope;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.text.Messages;

/** All keys on one page, to print or to keep: a heading for each screen, a line for each command. */
final class KeysPage {
    private final Messages messages;
    private final KeyWords words;

    KeysPage(Messages messages, KeyMap keys) {
        this.messages = messages;
        this.words = new KeyWords(messages, () -> keys);
    }

    /** A line of the page. */
    record Line(String keys, String words) {}

    /** The lines of a screen; a command without a key has none. */
    List<Line> lines(Scope scope) {
        return Commands.of(scope)
                .stream()
                .map(command -> new Line(words.spoken(command), words(command)))
                .filter(line -> !line.keys().isEmpty())
                .toList();
    }

    private String words(Command command) {
        return messages.get(command.messageKey());
    }

    /** The heading of a screen. */
    String title(Scope scope) {
        return messages.get(scope.messageKey());
    }

    /** The page as HTML that asks for nothing from elsewhere. */
    String html() {
        StringBuilder page = new StringBuilder(4096);
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(messages.locale().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(messages.get("settings.keys.page")))
                .append("</title><style>body{font-family:sans-serif;columns:2}h2{font-size:1em;break-after:avoid}")
                .append("td{padding:.1em .8em .1em 0}</style></head><body>\n<h1>")
                .append(escaped(messages.get("settings.keys.page")))
                .append("</h1>\n");
        for (Scope scope : Scope.values()) {
            page.append("<h2>").append(escaped(title(scope))).append("</h2>\n<table>\n");
            for (Line line : lines(scope)) {
                page.append("<tr><td><kbd>")
                        .append(escaped(line.keys()))
                        .append("</kbd></td><td>")
                        .append(escaped(line.words()))
                        .append("</td></tr>\n");
            }
            page.append("</table>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
