package org.tessera.formats.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.tessera.formats.SymbolFont;

/** Puts the signs of symbol fonts into a page as characters that every font has. */
final class SymbolSpans {
    /** The first font of a style. Yes: {@code font-family: Symbol}. No: {@code mso-bidi-font-family:Symbol}. */
    private static final Pattern FAMILY = Pattern.compile("(?:^|[;\\s])font(-family)?\\s{0,9}:\\s{0,9}([^;,]{0,200})",
            Pattern.CASE_INSENSITIVE);

    /** What stands before the font in a short style. Yes: {@code bold 7.0pt/9pt }. No: {@code Symbol}. */
    private static final Pattern SIZE = Pattern.compile("^[^\\d]{0,60}\\d[^\\s]{0,20}\\s{1,9}");

    private SymbolSpans() {}

    /** Changes the texts of a page that are set in such a font, sign for sign. */
    static void translate(Document page) {
        within(page, Optional.empty());
    }

    private static void within(Element element, Optional<SymbolFont> around) {
        Optional<SymbolFont> font = family(element).map(SymbolFont::named).orElse(around);
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                within(inner, font);
            } else if (child instanceof TextNode text && font.isPresent()) {
                text.text(font.get().read(text.getWholeText()));
            }
        }
    }

    /** The first font that an element names; empty if it names none. */
    private static Optional<String> family(Element element) {
        Optional<String> named = element.normalName().equals("font") && element.hasAttr("face")
                ? Optional.of(element.attr("face").split(",", 2)[0])
                : Optional.empty();
        Matcher family = FAMILY.matcher(element.attr("style"));
        while (family.find()) {
            String value = family.group(2);
            named = Optional.of(family.group(1) == null ? SIZE.matcher(value).replaceFirst("") : value);
        }
        return named.map(name -> name.replace("\"", "").replace("'", ""));
    }
}
