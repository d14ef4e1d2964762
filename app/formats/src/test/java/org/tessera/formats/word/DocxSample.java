package org.tessera.formats.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tessera.formats.ZipSample;

/** Writes DOCX files part by part, with anything in any place. */
final class DocxSample {
    private static final String SPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office\"""";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder packageLinks = new StringBuilder();
    private int ids;

    /** A document of one main story. */
    static byte[] of(String body) {
        return new DocxSample().main(body).bytes();
    }

    DocxSample main(String body) {
        packageLinks.append(linkOf("rId1", "officeDocument", "word/document.xml"));
        return part("word/document.xml", "document.main",
                "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A part of WordprocessingML that the main one points to; its id is {@code rel-} and its type. */
    DocxSample story(String type, String content) {
        String root = type.equals("header") ? "hdr" : type.equals("footer") ? "ftr" : type;
        return link("rel-" + type, type, type + "1.xml", "").part("word/" + type + "1.xml", type,
                "<w:" + root + " " + SPACES + ">" + content + "</w:" + root + ">");
    }

    /** A property or data part that the package points to. */
    DocxSample extra(String name, String type, String xml) {
        packageLinks.append(linkOf("rId" + ++ids + "x", type, name));
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Bytes that the main part points to. */
    DocxSample binary(String name, String type, String bytes) {
        parts.put("word/" + name, bytes.getBytes(StandardCharsets.UTF_8));
        return link("rel-" + type, type, name, "");
    }

    DocxSample external(String type, String address) {
        return link("ext-" + type, type, address, " TargetMode=\"External\"");
    }

    private DocxSample link(String id, String type, String target, String mode) {
        links.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + REL + type + "\" Target=\"" + target + "\"" + mode + "/>");
        return this;
    }

    private static String linkOf(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REL + type + "\" Target=\"" + target + "\"/>";
    }

    private DocxSample part(String name, String kind, String xml) {
        types.append("<Override PartName=\"/" + name
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind
                + "+xml\"/>");
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        String namespace = "xmlns=\"http://schemas.openxmlformats.org/package/2006/";
        parts.put("[Content_Types].xml",
                ("<Types " + namespace + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
                        + "application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension="
                        + "\"bin\" ContentType=\"application/octet-stream\"/>" + types + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels",
                ("<Relationships " + namespace + "relationships\">" + packageLinks + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/_rels/document.xml.rels",
                ("<Relationships " + namespace + "relationships\">" + links + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        return ZipSample.of(parts);
    }

    /** A run of text. */
    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph of runs. */
    static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }
}
