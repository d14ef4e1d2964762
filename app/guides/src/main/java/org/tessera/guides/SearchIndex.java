package org.tessera.guides;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the search looks through: a script with one value, because a page from the disk may load nothing else. */
final class SearchIndex {
    private SearchIndex() {}

    /** @param pages in the order in which equal hits are shown */
    static String of(List<Page> pages) {
        String titles = pages.stream()
                .map(page -> "[" + quoted(page.title()) + "," + quoted(page.place().address()) + "]")
                .collect(Collectors.joining(",\n"));
        String sections = IntStream.range(0, pages.size())
                .boxed()
                .flatMap(number -> rows(number, pages.get(number)))
                .collect(Collectors.joining(",\n"));
        return "globalThis.tesseraHelp = {\"pages\": [\n" + titles + "\n], \"sections\": [\n" + sections + "\n]};\n";
    }

    private static Stream<String> rows(int number, Page page) {
        return page.sections()
                .stream()
                .map(section -> "[%d,%s,%s,%s]".formatted(number, quoted(section.id()), quoted(section.title()),
                        quoted(section.text())));
    }

    /** Text as JSON writes it; nothing in it can end a script or a line. */
    private static String quoted(String text) {
        return text.codePoints().mapToObj(sign -> switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '<', 0x2028, 0x2029 -> "\\u%04x".formatted(sign);
            default -> sign < ' ' ? "\\u%04x".formatted(sign) : Character.toString(sign);
        }).collect(Collectors.joining("", "\"", "\""));
    }
}
