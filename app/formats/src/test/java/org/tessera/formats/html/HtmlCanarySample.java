package org.tessera.formats.html;

import org.tessera.formats.Canaries;

/** A page with a canary in every place that the format has. */
final class HtmlCanarySample {
    private final Canaries canaries;

    HtmlCanarySample(Canaries canaries) {
        this.canaries = canaries;
    }

    private String at(String place) {
        return canaries.at(place);
    }

    String page() {
        return "<!DOCTYPE html SYSTEM \"" + at("doctype") + "\"><!-- " + at("remark before the page")
                + " --><html lang=\"" + at("language") + "\" data-owner=\"" + at("attribute of html") + "\">" + head()
                + "<body onload=\"go('" + at("handler of the body") + "')\" background=\"" + at("background")
                + ".png\">" + text() + hidden() + forms() + media() + "</body></html><!-- "
                + at("remark behind the page") + " -->";
    }

    private String head() {
        return "<head><title>Visit " + at("title") + "</title><meta name=\"author\" content=\"" + at("author")
                + "\"><meta name=\"description\" content=\"" + at("description")
                + "\"><meta name=\"generator\" content=\"" + at("generator")
                + "\"><meta http-equiv=\"refresh\" content=\"0;url=" + at("refresh") + "\"><base href=\"https://"
                + at("base") + ".example.org\"><link rel=\"stylesheet\" href=\"" + at("style sheet")
                + ".css\"><style>/* " + at("remark in a style") + " */ .ghost { display: none } #" + at("style rule")
                + " { color: red; content: \"" + at("style content") + "\" }</style><script>var p = '" + at("script")
                + "'; // " + at("remark in a script") + "</script><script type=\"application/ld+json\">{"
                + "\"name\":\"" + at("data of a script") + "\"}</script><noscript>" + at("noscript in the head")
                + "</noscript></head>";
    }

    private String text() {
        String split = at("split over elements");
        return "<h1 id=\"" + at("id") + "\" class=\"" + at("class") + "\">Heading " + at("heading") + "</h1><p style=\""
                + "font-family:" + at("style attribute") + "\">Seen: " + at("paragraph") + ".</p><p>"
                + split.substring(0, 4) + "<b>" + split.substring(4) + "</b> again</p><table summary=\"" + at("summary")
                + "\"><caption>" + at("caption") + "</caption><tr><th abbr=\"" + at("abbreviation")
                + "\">Name</th><td colspan=\"" + at("span of a cell") + "\">" + at("cell")
                + "</td></tr></table><ul><li value=\"" + at("item value") + "\">" + at("item")
                + "</li></ul><a href=\"https://example.org/?p=" + at("link target") + "\" title=\"" + at("link title")
                + "\" name=\"" + at("anchor") + "\" download=\"" + at("download name") + "\">" + at("link text")
                + "</a><a href=\"mailto:" + at("mail link") + "@example.org\">mail</a>" + "<a href=\"data:text/plain,"
                + at("data address") + "\">d</a><a href=\"javascript:" + at("script link") + "\">j</a><pre>  kept\n  "
                + at("preformatted") + "</pre><q cite=\"" + at("citation") + "\">" + at("quote")
                + "</q><time datetime=\"" + at("date and time") + "\">then</time><my-tag my-attr=\""
                + at("attribute of an unknown element") + "\">" + at("unknown element") + "</my-tag><p aria-label=\""
                + at("label for readers") + "\" data-mrn=\"" + at("data attribute") + "\" " + at("attribute name")
                + "=\"1\">x</p><o:p " + "xmlns:o=\"" + at("name space") + "\">" + at("element of an office program")
                + "</o:p><![CDATA[" + at("character data") + "]]><?php echo '" + at("processing instruction") + "' ?>";
    }

    private String hidden() {
        return "<!-- " + at("remark") + " --><!--[if mso]><p>" + at("conditional remark") + "</p><![endif]-->"
                + "<div style=\"display:none\">" + at("not displayed") + "</div><div hidden>" + at("hidden")
                + "</div><span style='mso-hide:all'>" + at("hidden by an office program") + "</span><p class=\"ghost\">"
                + at("hidden by class") + "</p><span style=\"font-size:0\">" + at("without size") + "</span><template>"
                + at("template") + "</template><noscript>" + at("noscript") + "</noscript>";
    }

    private String forms() {
        return "<form action=\"https://" + at("form target") + ".example.org\" name=\"" + at("form name")
                + "\"><input name=\"" + at("field name") + "\" value=\"" + at("field value") + "\" placeholder=\""
                + at("placeholder") + "\"><input type=\"hidden\" value=\"" + at("hidden field") + "\"><textarea>"
                + at("text area") + "</textarea><select><optgroup label=\"" + at("group label") + "\"><option value=\""
                + at("option value") + "\">" + at("option") + "</option></optgroup></select><label for=\""
                + at("label target") + "\">" + at("label") + "</label><button formaction=\"" + at("button target")
                + "\" onclick=\"" + at("handler of a button") + "\">" + at("button") + "</button></form>";
    }

    private String media() {
        return "<img src=\"https://example.org/" + at("picture address") + ".png\" alt=\"" + at("alternative text")
                + "\" srcset=\"" + at("picture set") + " 2x\" usemap=\"#" + at("map name")
                + "\"><img src=\"data:image/png;" + "base64," + at("picture data") + "\"><svg><title>"
                + at("drawing title") + "</title><desc>" + at("drawing description") + "</desc><text>"
                + at("drawing text") + "</text></svg><iframe src=\"" + at("frame address") + "\" srcdoc=\"<p>"
                + at("frame document") + "</p>\"></iframe><object data=\"" + at("object address")
                + "\"><param name=\"a\" value=\"" + at("object parameter") + "\">" + at("object fallback")
                + "</object><video poster=\"" + at("poster") + "\"><track label=\"" + at("track label") + "\">"
                + at("video fallback") + "</video><math><mi>" + at("formula") + "</mi><annotation>"
                + at("formula annotation") + "</annotation></math>";
    }
}
