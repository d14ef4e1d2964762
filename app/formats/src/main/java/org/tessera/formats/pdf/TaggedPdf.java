package org.tessera.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.tessera.core.problem.ProblemCode;
import org.tessera.formats.Guarded;
import org.tessera.formats.OutputBytes;

/**
 * A document of headings and paragraphs, set in faces that lie in it, with the structure that a screen reader follows: each
 * heading and paragraph is an element of the tree in ISO 32000-1, 14.7 and 14.8, what repeats on each page is an artifact,
 * and language and title are given.
 */
public final class TaggedPdf {
    /** One element: a heading of level 1 or 2, or a paragraph. */
    public record Block(Kind kind, String text) {
        /** What a block is; the name of each is the one that the structure of a document gives it. */
        public enum Kind {
            H1, H2, P
        }
    }

    private static final double MARGIN = 72;

    private final PDDocument document;
    private final Faces faces;
    private final PDRectangle paper;
    private final COSArray parents = new COSArray();
    private final List<PageOfBlocks> pages = new ArrayList<>();

    private TaggedPdf(PDDocument document, PDRectangle paper) throws IOException {
        this.document = document;
        this.paper = paper;
        faces = new Faces(document);
    }

    /**
     * The file.
     *
     * @param language as in BCP 47, for example {@code en-US}
     * @param foot what stands at the foot of each page before its number
     * @param a4 whether the paper is A4; US Letter otherwise
     */
    public static OutputBytes of(String title, String language, List<Block> blocks, String foot, boolean a4) {
        return Guarded.run(ProblemCode.OUTPUT_NOT_WRITTEN, () -> {
            try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
                new TaggedPdf(document, a4 ? PDRectangle.A4 : PDRectangle.LETTER).write(title, language, blocks, foot);
                document.setDocumentId(new SecureRandom().nextLong());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out, CompressParameters.NO_COMPRESSION);
                return new OutputBytes(out.toByteArray());
            }
        });
    }

    private void write(String title, String language, List<Block> blocks, String foot) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Tessera");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement all = new PDStructureElement("Document", root);
        root.appendKid(all);
        for (Block block : blocks) {
            block(block, all);
        }
        for (int index = 0; index < pages.size(); index++) {
            pages.get(index).close(foot, index + 1, pages.size());
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pages.size());
        catalog.setStructureTreeRoot(root);
    }

    private PageOfBlocks page() throws IOException {
        COSArray elements = new COSArray();
        parents.add(COSInteger.get(pages.size()));
        parents.add(elements);
        PageOfBlocks page = new PageOfBlocks(document, paper, faces, elements, pages.size());
        pages.add(page);
        return page;
    }

    private void block(Block block, PDStructureElement parent) throws IOException {
        PDStructureElement element = new PDStructureElement(block.kind().name(), parent);
        parent.appendKid(element);
        Glyph.Style style = block.kind() == Block.Kind.P ? Glyph.Style.PLAIN : Glyph.Style.BOLD;
        double size = switch (block.kind()) {
            case H1 -> 16;
            case H2 -> 12;
            case P -> 11;
        };
        PageOfBlocks page = pages.isEmpty() ? page() : pages.getLast();
        page.space(size * 0.6);
        page.begin(element);
        for (List<String> line : lines(block.text(), style, size)) {
            if (!page.hasRoom(size)) {
                page.end();
                page = page();
                page.begin(element);
            }
            page.line(line, style, size);
        }
        page.end();
    }

    private List<List<String>> lines(String text, Glyph.Style style, double size) throws IOException {
        double room = paper.getWidth() - 2 * MARGIN;
        double blank = faces.width(" ", style) * size;
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            for (String piece : pieces(faces.drawable(word, style), style, room / size)) {
                double width = faces.width(piece, style) * size;
                if (used > 0 && used + width > room) {
                    lines.add(new ArrayList<>());
                    used = 0;
                }
                lines.getLast().add(piece);
                used += width + blank;
            }
        }
        return lines;
    }

    /** A word that is longer than a line, cut. */
    private List<String> pieces(String word, Glyph.Style style, double room) throws IOException {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (faces.width(rest, style) > room) {
            int end = rest.length();
            while (end > 1 && faces.width(rest.substring(0, end), style) > room) {
                end = rest.offsetByCodePoints(end, -1);
            }
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }
}
