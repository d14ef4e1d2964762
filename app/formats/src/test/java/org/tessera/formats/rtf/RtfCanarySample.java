package org.tessera.formats.rtf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.tessera.formats.Canaries;

/** An RTF file with a canary in every place that the format has. */
final class RtfCanarySample {
    private final Canaries canaries;

    RtfCanarySample(Canaries canaries) {
        this.canaries = canaries;
    }

    private String at(String place) {
        return canaries.at(place);
    }

    /** A group that old readers leave out. */
    private String starred(String word) {
        return "{\\*\\" + word + " " + at(word) + "}";
    }

    String file() {
        return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil " + at("font") + "{\\*\\falt " + at("other font")
                + "};}}{\\colortbl;\\red0\\green0\\blue0;" + at("colours") + "}{\\stylesheet{\\s1 " + at("style")
                + ";}}" + starred("latentstyles") + "{\\*\\listtable{\\list{\\listname " + at("list name")
                + ";}{\\listlevel{\\leveltext " + at("list text") + ";}}}}" + starred("rsidtbl") + starred("generator")
                + info() + starred("template") + starred("passwordhash") + starred("xmlnstbl") + starred("themedata")
                + "{\\*\\revtbl{" + at("author of changes") + ";}}{\\*\\protusertbl{" + at("protected for") + "}}"
                + starred("datastore") + starred("nextfile") + "{\\*\\filetbl{\\file " + at("file table") + "}}"
                + starred("docvar") + starred("mailmerge") + starred("unknownword") + stories() + text() + changes()
                + fields() + objects() + "}" + at("behind the end");
    }

    private String info() {
        return "{\\info{\\title Visit " + at("title") + "}{\\subject " + at("subject") + "}{\\author " + at("author")
                + "}{\\manager " + at("manager") + "}{\\company " + at("company") + "}{\\operator " + at("operator")
                + "}{\\category " + at("category") + "}{\\keywords " + at("keywords") + "}{\\comment " + at("comment")
                + "}{\\doccomm " + at("document comment") + "}{\\hlinkbase " + at("link base") + "}}{\\*\\userprops"
                + "{\\propname " + at("property name") + "}\\proptype30{\\staticval " + at("property value")
                + "}{\\linkval " + at("property link") + "}}";
    }

    private String stories() {
        return "{\\header Header " + at("header") + "\\par}{\\headerf " + at("first header") + "}{\\footer "
                + at("footer") + "}{\\*\\ftnsep " + at("separator of notes") + "}";
    }

    private String text() {
        String split = at("split over runs");
        String hex = HexFormat.of()
                .withPrefix("\\'")
                .formatHex(at("in hexadecimal").getBytes(StandardCharsets.US_ASCII));
        StringBuilder unicode = new StringBuilder("\\uc1 ");
        at("in unicode").chars().forEach(sign -> unicode.append("\\u").append(sign).append('?'));
        return "\\pard\\plain Seen: " + at("paragraph") + ".\\par {\\b " + split.substring(0, 4) + "}"
                + split.substring(4) + " again\\par " + hex + "\\par " + unicode + "\\par \\trowd\\cellx2000\\cellx4000"
                + " Name\\cell " + at("cell") + "\\cell\\row\\pard text{\\footnote " + at("footnote") + "}more {\\upr{"
                + at("old reading") + "}{\\*\\ud{" + at("new reading") + "}}}\\par{\\listtext "
                + at("number of an item") + "\\tab}{\\pntext " + at("old number") + "}{\\*\\pn{\\pntxtb "
                + at("before a number") + "}{\\pntxta " + at("behind a number") + "}}item\\par{\\*\\bkmkstart "
                + at("bookmark") + "}{\\*\\bkmkend " + at("end of a bookmark") + "}{\\xe " + at("index entry")
                + "}{\\tc " + at("contents entry") + "}\\par ";
    }

    private String changes() {
        return "a{\\deleted\\revauthdel1 " + at("deleted") + "\\par}{\\revised " + at("inserted") + "}{\\v "
                + at("hidden") + "}b{\\*\\atnid " + at("initials") + "}{\\*\\atnauthor " + at("author of a comment")
                + "}\\chatn{\\*\\annotation{\\*\\atndate " + at("date of a comment") + "}" + at("annotation")
                + " {\\footnote " + at("note in a comment") + "}}, end\\par ";
    }

    private String fields() {
        return "{\\field{\\*\\fldinst HYPERLINK \"mailto:" + at("field code") + "\"}{\\fldrslt " + at("field result")
                + "}}{\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\*\\ffname " + at("form field name")
                + "}{\\*\\ffdeftext " + at("form default") + "}{\\*\\ffhelptext " + at("form help")
                + "}{\\*\\ffstattext " + at("form status") + "}{\\*\\ffl " + at("form list") + "}}}{\\fldrslt "
                + at("form result") + "}}\\par ";
    }

    private String objects() {
        return "{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv " + at("picture description")
                + "}}}{\\*\\blipuid " + at("picture id") + "}\\pngblip " + at("picture bytes")
                + "}}{\\nonshppict{\\pict " + at("old picture") + "}}{\\object\\objemb{\\*\\objclass "
                + at("object class") + "}{\\*\\objname " + at("object name") + "}{\\*\\objdata " + at("object bytes")
                + "}{\\result " + at("object result") + "}}{\\shp{\\*\\shpinst{\\sp{\\sn " + at("property of a shape")
                + "}{\\sv " + at("value of a shape") + "}}{\\shptxt " + at("text box") + "\\par}}{\\shprslt "
                + at("old shape") + "}}{\\pict\\bin12 " + at("binary") + "..}\\par";
    }
}
