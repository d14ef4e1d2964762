package org.tessera.formats.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A document with a word of its own in each place in which a document can hold one. */
final class PlantedPdf {
    private final String prefix;
    private final Map<String, String> canaries = new TreeMap<>();

    PlantedPdf(String prefix) {
        this.prefix = prefix;
    }

    /** The words, by the place that they were planted in. */
    Map<String, String> canaries() {
        return canaries;
    }

    /** A word that stands nowhere else. */
    private String in(String place) {
        String word = "Zq" + prefix + Integer.toString(1000 + canaries.size(), 36) + "xo";
        canaries.put(place + " " + canaries.size(), word);
        return word;
    }

    /** The whole document; two of its words stand in an earlier version only. */
    byte[] bytes() throws IOException {
        byte[] first = PlainPdf.of(this::first);
        try (PDDocument document = Loader.loadPDF(first)) {
            PDPage page = document.getPage(0);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("BT /Changed 11 Tf 72 500 Td (Changed later) Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            PDPage last = document.getPage(document.getNumberOfPages() - 1);
            last.getResources().put(COSName.getPDFName("Changed"), PlainPdf.PLAIN);
            last.setContents(content);
            last.getCOSObject().setNeedToBeUpdated(true);
            last.getResources().getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private void first(PDDocument document) throws IOException {
        pages(document);
        hidden(document);
        annotations(document, document.getPage(0));
        form(document, document.getPage(1));
        catalog(document);
        PlainPdf.page(document, page -> PlainPdf.text(page, PlainPdf.PLAIN, 11, 72, 600,
                in("earlier version") + " and " + in("earlier version, same line")));
    }

    private void pages(PDDocument document) throws IOException {
        PlainPdf.page(document, page -> {
            for (int line = 0; line < 40; line++) {
                PlainPdf.text(page, line % 3 == 0 ? PlainPdf.BOLD : PlainPdf.PLAIN, 10, 72, 740 - 14 * line,
                        "Seen by " + in("page line") + " on the ward, and by Dr. " + in("second word of a line") + ".");
            }
        });
        PDPage second = PlainPdf.page(document, page -> {
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 740, "Turned page");
            page.saveGraphicsState();
            page.transform(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 300, 300));
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 0, 0, "Turned " + in("turned text"));
            page.restoreGraphicsState();
            page.transform(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 4, 300, 100));
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 0, 0, "Aslant " + in("slanted text"));
        });
        second.setRotation(90);
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(200, 50));
        form.getResources().put(COSName.getPDFName("F9"), PlainPdf.PLAIN);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(
                    ("BT /F9 9 Tf 5 5 Td (Form " + in("form XObject") + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        PlainPdf.draw(document, second, page -> page.drawForm(form));
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        PlainPdf.draw(document, second,
                page -> page.drawImage(LosslessFactory.createFromImage(document, picture), 300, 400, 200, 100));
    }

    private void hidden(PDDocument document) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup off = new PDOptionalContentGroup(in("layer name"));
        layers.addGroup(off);
        layers.setGroupEnabled(off, false);
        document.getDocumentCatalog().setOCProperties(layers);
        PDPage sheet = PlainPdf.page(document, page -> {
            page.setRenderingMode(RenderingMode.NEITHER);
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 740, in("invisible text"));
            page.setRenderingMode(RenderingMode.FILL);
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 2000, in("outside of the page"));
            PlainPdf.text(page, PlainPdf.PLAIN, 0.5, 72, 700, in("tiny text"));
            page.setNonStrokingColor(1f);
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 680, in("white text"));
            page.setNonStrokingColor(0f);
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 660, in("text under a bar"));
            page.addRect(60, 655, 300, 16);
            page.fill();
            page.beginMarkedContent(COSName.OC, off);
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 640, in("layer that is off"));
            page.endMarkedContent();
            page.saveGraphicsState();
            page.addRect(500, 10, 20, 20);
            page.clip();
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 600, in("text cut away"));
            page.restoreGraphicsState();
            COSDictionary spoken = new COSDictionary();
            spoken.setString(COSName.ACTUAL_TEXT, in("ActualText of marked content"));
            page.beginMarkedContent(COSName.getPDFName("Span"),
                    org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(spoken));
            PlainPdf.text(page, PlainPdf.PLAIN, 10, 72, 580, "shown");
            page.endMarkedContent();
        });
        sheet.setCropBox(new PDRectangle(0, 0, 612, 780));
    }

    private void annotations(PDDocument document, PDPage page) throws IOException {
        List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            PDAnnotationText remark = new PDAnnotationText();
            remark.setRectangle(new PDRectangle(500, 700 - 40 * index, 20, 20));
            remark.setContents(in("remark"));
            remark.setTitlePopup(in("author of a remark"));
            remark.setSubject(in("subject of a remark"));
            remark.setRichContents("<?xml version=\"1.0\"?><body xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
                    + in("rich remark") + "</p></body>");
            all.add(remark);
        }
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(100, 100, 50, 10));
        PDActionURI uri = new PDActionURI();
        uri.setURI("mailto:" + in("link") + "@example.org");
        link.setAction(uri);
        all.add(link);
        PDAnnotationLink remote = new PDAnnotationLink();
        remote.setRectangle(new PDRectangle(100, 120, 50, 10));
        PDActionRemoteGoTo away = new PDActionRemoteGoTo();
        away.getCOSObject().setString(COSName.F, in("file that is pointed to"));
        remote.setAction(away);
        all.add(remote);
        PDAnnotationFileAttachment file = new PDAnnotationFileAttachment();
        file.setRectangle(new PDRectangle(100, 140, 10, 10));
        file.setFile(attached(document));
        file.setContents(in("remark of an attached file"));
        all.add(file);
        page.setAnnotations(all);
    }

    private PDComplexFileSpecification attached(PDDocument document) throws IOException {
        byte[] bytes = ("Attached " + in("content of an attached file")).getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        file.setSubtype("text/plain");
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        String name = in("name of an attached file") + ".txt";
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(in("description of an attached file"));
        specification.setEmbeddedFile(file);
        return specification;
    }

    private void form(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        PDResources fonts = new PDResources();
        fonts.put(COSName.HELV, PlainPdf.PLAIN);
        form.setDefaultResources(fonts);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        document.getDocumentCatalog().setAcroForm(form);
        for (int index = 0; index < 12; index++) {
            PDTextField field = new PDTextField(form);
            field.setPartialName(in("name of a field"));
            field.setAlternateFieldName(in("shown name of a field"));
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(100 + 20 * index, 100, 18, 120));
            widget.setPage(page);
            widget.setPrinted(true);
            List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all = new ArrayList<>(
                    page.getAnnotations());
            all.add(widget);
            page.setAnnotations(all);
            field.setDefaultValue(in("default of a field"));
            if (index % 2 == 0) {
                field.setValue(in("field with a face"));
            } else {
                field.getCOSObject().setString(COSName.V, in("field without a face"));
            }
        }
        byte[] xfa = ("<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><xfa:datasets "
                + "xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><xfa:data><f>" + in("XFA data")
                + "</f></xfa:data></xfa:datasets></xdp:xdp>").getBytes(StandardCharsets.UTF_8);
        PDStream stream = new PDStream(document, new ByteArrayInputStream(xfa));
        form.getCOSObject().setItem(COSName.XFA, stream);
    }

    private void catalog(PDDocument document) throws IOException {
        var info = document.getDocumentInformation();
        info.setTitle(in("title"));
        info.setAuthor(in("author") + " Marchetti");
        info.setSubject(in("subject"));
        info.setKeywords(in("keywords"));
        info.setCreator(in("program that made it"));
        info.setCustomMetadataValue("Chart", in("property of its own"));
        info.setCreationDate(Calendar.getInstance());
        PDMetadata xmp = new PDMetadata(document, new ByteArrayInputStream(("<?xpacket begin=''?><x:xmpmeta "
                + "xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><rdf:Seq><rdf:li>"
                + in("XMP creator") + "</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(xmp);
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int index = 0; index < 6; index++) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(in("bookmark"));
            item.setDestination(document.getPage(0));
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        range.setPrefix(in("page label"));
        labels.setLabelItem(0, range);
        document.getDocumentCatalog().setPageLabels(labels);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(in("key of an attached file"), attached(document)));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + in("JavaScript") + "')"));
        PDActionLaunch launch = new PDActionLaunch();
        launch.getCOSObject().setString(COSName.F, in("program to launch"));
        document.getPage(0).getCOSObject().setItem(COSName.AA, new COSDictionary());
        document.getPage(0).getCOSObject().getCOSDictionary(COSName.AA).setItem(COSName.O, launch.getCOSObject());
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement element = new PDStructureElement("Figure", root);
        element.setAlternateDescription(in("alternative text"));
        element.setActualText(in("ActualText"));
        element.setExpandedForm(in("expansion"));
        element.setTitle(in("title of an element"));
        root.appendKid(element);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        COSArray pieces = new COSArray();
        pieces.add(new COSString(in("private data of a program")));
        COSDictionary pieceInfo = new COSDictionary();
        pieceInfo.setItem("Private", pieces);
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieceInfo);
    }
}
