package org.tessera.formats.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tessera.formats.ReadingFlow;

/** What the elements of a page mean for its text, said once for the reader and for the writer. */
final class Tags {
    /** Elements that are written; of any other only what is in it. */
    private static final Set<String> WRITTEN = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "br", "hr", "pre",
            "blockquote", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "ul", "ol", "li", "dl", "dt",
            "dd", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "code", "section", "article", "header",
            "footer", "main", "address", "figure", "figcaption");

    private static final Set<String> LINES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "hr", "pre",
            "blockquote", "table", "caption", "tr", "ul", "ol", "li", "dl", "dt", "dd", "section", "article", "header",
            "footer", "main", "address", "figure", "figcaption", "form", "fieldset", "legend", "textarea", "option",
            "select", "nav", "aside", "body", "title", "center", "details", "summary", "noscript", "template", "button",
            "optgroup", "dialog", "hgroup", "iframe", "object", "search", "dir", "menu", "thead", "tbody", "tfoot",
            "label", "rt", "rp", "rb", "rtc", "mi", "mo", "mn", "ms", "mtext", "annotation", "text", "desc");

    /** Elements that begin and end inside words. */
    private static final Set<String> JOINED = Set.of("b", "i", "u", "em", "strong", "sub", "sup", "font", "wbr", "a",
            "mark", "small", "s", "tt", "code");

    /** Elements that office programs also put inside words. */
    private static final Set<String> SPLIT = Set.of("span", "ins", "del", "big", "strike", "nobr", "bdo", "bdi",
            "abbr");

    /** Elements that stay what they are whatever their style says. */
    private static final Set<String> CELLS = Set.of("td", "th", "br");

    /** Yes: {@code display: inline-block}. No: {@code display:inline}. */
    private static final Pattern DISPLAYED = Pattern.compile(
            "(?i)display\\s{0,9}:\\s{0,9}(?:block|inline-block|(?:inline-)?flex|(?:inline-)?grid|(?:inline-)?table"
                    + "|list-item|flow-root)");

    /** Yes: {@code display: none}, {@code VISIBILITY:hidden}. No: {@code display:block}. */
    private static final Pattern HIDES = Pattern
            .compile("(?i)(?:display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}(?:hidden|collapse)"
                    + "|mso-hide\\s{0,9}:\\s{0,9}all|font-size\\s{0,9}:\\s{0,9}0(?![.\\d])|opacity\\s{0,9}:\\s{0,9}0(?![.\\d]))");

    /** A rule for a class. Yes: <code>.note { display:none }</code>. No: <code>#note { color:red }</code>. */
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]{1,80})[^{}]{0,200}\\{([^{}]{0,2000})}");

    private final Set<String> hiddenClasses = new HashSet<>();

    /** Learns from the style sheets of a page which classes are not shown. */
    Tags(Document page) {
        for (Element style : page.select("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rule.find()) {
                if (HIDES.matcher(rule.group(2)).find()) {
                    hiddenClasses.add(rule.group(1));
                }
            }
        }
    }

    /** Whether nobody sees what is in it. */
    boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDES.matcher(element.attr("style")).find()
                || element.classNames().stream().anyMatch(hiddenClasses::contains)
                || element.normalName().equals("template") || element.normalName().equals("noscript");
    }

    /** Whether the element itself is written. */
    static boolean isWritten(Element element) {
        boolean becomesBlock = isLine(element) && !LINES.contains(element.normalName());
        return WRITTEN.contains(element.normalName()) && "html".equals(space(element)) && !becomesBlock;
    }

    private static String space(Element element) {
        return element.tag().namespace().endsWith("xhtml") ? "html" : "other";
    }

    /** Whether a line ends before and behind it. */
    static boolean isLine(Element element) {
        String name = element.normalName();
        return LINES.contains(name) || (!CELLS.contains(name) && DISPLAYED.matcher(element.attr("style")).find());
    }

    /** How the text before and behind it meets the text in it, if no line ends there. */
    static ReadingFlow.Seam seam(Element element) {
        String name = element.normalName();
        return JOINED.contains(name) ? ReadingFlow.Seam.NONE
                : SPLIT.contains(name) ? ReadingFlow.Seam.CAPITAL : ReadingFlow.Seam.WORDS;
    }

    /** Whether white space in it means itself. */
    static boolean keepsSpace(Element element) {
        return element.normalName().equals("pre") || element.normalName().equals("textarea");
    }

    /** What stands in the text where a picture, a recording or another document stood; empty for any other element. */
    static String mark(Element element) {
        return switch (element.normalName()) {
            case "img", "svg", "canvas", "image", "imagedata" -> "[PICTURE]";
            case "audio", "video" -> "[RECORDING]";
            case "iframe", "object", "embed", "applet", "frame" -> "[EMBEDDED FILE]";
            case "input" -> element.attr("type").toLowerCase(Locale.ROOT).equals("image") ? "[PICTURE]" : "";
            default -> "";
        };
    }
}
