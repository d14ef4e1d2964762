package org.tessera.formats.word;

import static org.tessera.formats.word.DocxSample.paragraph;
import static org.tessera.formats.word.DocxSample.run;

import org.tessera.formats.Canaries;

/** A DOCX file with a canary in every place that the format has. */
final class DocxCanarySample {
    private final Canaries canaries;

    DocxCanarySample(Canaries canaries) {
        this.canaries = canaries;
    }

    private String at(String place) {
        return canaries.at(place);
    }

    byte[] bytes() {
        return new DocxSample().main(body() + changes() + fields() + drawings() + section())
                .story("header", paragraph(run("Header " + at("header"))))
                .story("footer", paragraph(run("Footer " + at("footer"))))
                .story("footnotes", "<w:footnote w:id=\"2\">" + paragraph(run(at("footnote"))) + "</w:footnote>")
                .story("endnotes", "<w:endnote w:id=\"2\">" + paragraph(run(at("endnote"))) + "</w:endnote>")
                .story("comments",
                        "<w:comment w:id=\"0\" w:author=\"" + at("comment author") + "\" w:initials=\""
                                + at("comment initials") + "\">" + paragraph(run(at("comment"))) + "</w:comment>")
                .story("styles", styles())
                .story("numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:name w:val=\"" + at("list name")
                        + "\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\""
                        + at("list text") + " %1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                        + " w:val=\"1\"/></w:num>")
                .story("settings",
                        "<w:docVars><w:docVar w:name=\"" + at("variable name") + "\" w:val=\"" + at("variable value")
                                + "\"/></w:docVars><w:mailMerge><w:query w:val=\"" + at("merge query")
                                + "\"/><w:connectString w:val=\"" + at("merge source")
                                + "\"/></w:mailMerge><w:rsids><w:rsid" + " w:val=\"" + at("rsid") + "\"/></w:rsids>")
                .story("glossary", paragraph(run(at("building block"))))
                .story("fontTable", "<w:font w:name=\"" + at("font table") + "\"/>")
                .story("people", "<w:person w:author=\"" + at("people") + "\"/>")
                .binary("media/image1.png", "image", at("picture bytes"))
                .binary("embeddings/oleObject1.bin", "oleObject", at("ole bytes"))
                .binary("vbaProject.bin", "vbaProject", at("macro"))
                .binary("afchunk.bin", "aFChunk", at("chunk"))
                .binary("printer.bin", "printerSettings", at("printer settings"))
                .binary("webSettings.xml", "webSettings",
                        "<w:webSettings xmlns:w=\"x\"><w:div w:id=\"" + at("web settings") + "\"/></w:webSettings>")
                .binary("theme/theme1.xml", "theme", "<a:theme xmlns:a=\"x\" name=\"" + at("theme") + "\"/>")
                .binary("charts/chart1.xml", "chart",
                        "<c:chart xmlns:c=\"x\"><c:v>" + at("chart value") + "</c:v></c:chart>")
                .binary("diagrams/data1.xml", "diagramData",
                        "<d:data xmlns:d=\"x\" xmlns:a=\"y\"><a:t>" + at("diagram") + "</a:t></d:data>")
                .external("hyperlink", "mailto:" + at("link target") + "@example.org")
                .external("attachedTemplate", "file:///" + at("template path") + ".dotm")
                .extra("docProps/core.xml", "core-properties",
                        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\">" + "<dc:creator>" + at("creator")
                                + "</dc:creator><dc:title>" + at("title") + "</dc:title>" + "<dc:subject>"
                                + at("subject") + "</dc:subject><dc:description>" + at("description")
                                + "</dc:description><cp:keywords>" + at("keywords") + "</cp:keywords><cp:category>"
                                + at("category") + "</cp:category><cp:lastModifiedBy>" + at("last modified by")
                                + "</cp:lastModifiedBy></cp:coreProperties>")
                .extra("docProps/app.xml", "extended-properties",
                        "<Properties><Company>" + at("company") + "</Company><Manager>" + at("manager")
                                + "</Manager><Template>" + at("template") + "</Template><HyperlinkBase>"
                                + at("link base") + "</HyperlinkBase></Properties>")
                .extra("docProps/custom.xml", "custom-properties",
                        "<Properties xmlns:vt=\"v\"><property name=\"" + at("custom name") + "\"><vt:lpwstr>"
                                + at("custom value") + "</vt:lpwstr></property>" + "</Properties>")
                .extra("docProps/thumbnail.jpeg", "thumbnail", at("thumbnail"))
                .extra("customXml/item1.xml", "customXml",
                        "<patient id=\"" + at("custom xml attribute") + "\"><!--" + at("custom xml remark")
                                + "--><name>" + at("custom xml text") + "</name></patient>")
                .extra("odd/" + at("part name") + ".xml", "odd", "<odd><x>" + at("unknown part") + "</x></odd>")
                .bytes();
    }

    private String body() {
        String split = at("split over runs");
        return "<!--" + at("remark in the markup") + "-->"
                + paragraph("<w:pPr><w:pStyle w:val=\"" + at("style reference") + "\"/></w:pPr>"
                        + run("Seen: " + at("paragraph") + "."))
                + paragraph("<w:r w:rsidR=\"" + at("rsid of a run") + "\"><w:rPr><w:b/></w:rPr><w:t>"
                        + split.substring(0, 4) + "</w:t></w:r>" + run(split.substring(4) + " again"))
                + "<w:tbl><w:tblPr><w:tblCaption w:val=\"" + at("table caption") + "\"/><w:tblDescription w:val=\""
                + at("table description") + "\"/></w:tblPr><w:tr><w:tc>" + paragraph(run("Name")) + "</w:tc><w:tc>"
                + paragraph(run(at("table cell"))) + "</w:tc></w:tr></w:tbl>"
                + paragraph("<w:bookmarkStart w:id=\"1\" w:name=\"" + at("bookmark") + "\"/><w:bookmarkEnd w:id=\"1\"/>"
                        + "<w:hyperlink r:id=\"ext-hyperlink\" w:tooltip=\"" + at("tooltip") + "\" w:anchor=\""
                        + at("anchor") + "\">" + run(at("link text")) + "</w:hyperlink>")
                + paragraph("<m:oMath><m:r><m:t>" + at("formula") + "</m:t></m:r></m:oMath>")
                + paragraph("<w:smartTag w:element=\"" + at("smart tag element") + "\"><w:smartTagPr><w:attr w:name=\""
                        + at("smart tag name") + "\" w:val=\"" + at("smart tag value") + "\"/></w:smartTagPr>"
                        + run(at("smart tag text")) + "</w:smartTag>")
                + paragraph("<w:r><w:rPr><w:rFonts w:ascii=\"" + at("font name") + "\"/><w:lang w:val=\""
                        + at("language") + "\"/></w:rPr><w:ruby><w:rt>" + run(at("ruby")) + "</w:rt></w:ruby></w:r>");
    }

    private String changes() {
        return paragraph("<w:del w:author=\"" + at("author of a deletion") + "\"><w:r><w:delText>" + at("deleted")
                + "</w:delText></w:r></w:del><w:ins w:author=\"" + at("author of an insertion") + "\">"
                + run(at("inserted")) + "</w:ins><w:moveFrom w:author=\"x\">" + run(at("moved away"))
                + "</w:moveFrom><w:moveTo w:author=\"x\">" + run(at("moved here")) + "</w:moveTo>")
                + paragraph("<w:r><w:rPr><w:vanish/><w:rPrChange w:author=\"" + at("author of a format change")
                        + "\"/></w:rPr><w:t>" + at("hidden") + "</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"ghost\"/>"
                        + "</w:rPr><w:t>" + at("hidden by style") + "</w:t></w:r>");
    }

    private String fields() {
        return paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"" + at("form field name")
                + "\"/><w:helpText w:val=\"" + at("form help") + "\"/><w:statusText w:val=\"" + at("form status")
                + "\"/><w:textInput><w:default w:val=\"" + at("form default") + "\"/></w:textInput><w:ddList>"
                + "<w:listEntry w:val=\"" + at("form list") + "\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>MERGEFIELD " + at("field code") + "</w:instrText></w:r>" + run(at("field result"))
                + "<w:fldSimple w:instr=\"AUTHOR " + at("simple field code") + "\">" + run(at("simple field result"))
                + "</w:fldSimple>") + "<w:sdt><w:sdtPr><w:alias w:val=\"" + at("control alias") + "\"/><w:tag w:val=\""
                + at("control tag") + "\"/><w:placeholder><w:docPart w:val=\"" + at("control placeholder")
                + "\"/></w:placeholder>" + "<w:dataBinding w:xpath=\"" + at("control binding")
                + "\"/><w:dropDownList><w:listItem w:displayText" + "=\"" + at("control list text") + "\" w:value=\""
                + at("control list value") + "\"/></w:dropDownList>" + "<w:date w:fullDate=\"" + at("control date")
                + "\"/></w:sdtPr><w:sdtContent>" + paragraph(run(at("control content"))) + "</w:sdtContent></w:sdt>";
    }

    private String drawings() {
        String box = paragraph(run(at("text box")));
        return paragraph("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"" + at("picture name") + "\" descr=\""
                + at("alternative text") + "\" title=\"" + at("picture title") + "\"/><a:graphic><pic:pic><pic:cNvPr"
                + " id=\"2\" name=\"" + at("picture file name") + "\"/><a:blip r:embed=\"rel-image\"/></pic:pic>"
                + "</a:graphic></wp:inline></w:drawing></w:r>")
                + paragraph("<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + box
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt=\""
                        + at("shape alternative text") + "\"><v:textpath string=\"" + at("word art")
                        + "\"/><v:textbox><w:txbxContent>" + box + paragraph(run(at("only in the fallback")))
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>")
                + paragraph("<w:r><w:object><v:imagedata o:title=\"" + at("object title") + "\"/><o:OLEObject ProgID=\""
                        + at("object program") + "\" r:id=\"rel-oleObject\"/></w:object></w:r>")
                + "<w:altChunk r:id=\"rel-aFChunk\"/>";
    }

    private static String section() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rel-header\"/><w:footerReference w:type="
                + "\"default\" r:id=\"rel-footer\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr>";
    }

    private String styles() {
        return "<w:latentStyles><w:lsdException w:name=\"" + at("latent style") + "\"/></w:latentStyles><w:style"
                + " w:type=\"paragraph\" w:styleId=\"" + at("style id") + "\"><w:name w:val=\"" + at("style name")
                + "\"/><w:aliases w:val=\"" + at("style aliases") + "\"/><w:rPr><w:b/></w:rPr></w:style><w:style"
                + " w:type=\"character\" w:styleId=\"ghost\"><w:name w:val=\"ghost\"/><w:rPr><w:vanish/></w:rPr>"
                + "</w:style>";
    }
}
