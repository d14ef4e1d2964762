package org.tessera.formats.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes through what a page draws, forms and the faces of annotations with it, and hands each thing to the {@link Canvas}. */
final class PageReader extends PDFGraphicsStreamEngine {
    private final Layers layers;
    private final Budget budget;
    private final Canvas canvas;
    private final Outline outline = new Outline();
    private final Deque<Boolean> hiddenMarks = new ArrayDeque<>();
    private int hidden;
    private int inGlyph;

    private PageReader(PDPage page, Layers layers, Budget budget) {
        super(page);
        this.layers = layers;
        this.budget = budget;
        canvas = new Canvas(page);
    }

    /** What is drawn on a page. */
    static PageContent read(PDPage page, Layers layers, Budget budget) throws IOException {
        PageReader reader = new PageReader(page, layers, budget);
        reader.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            reader.annotation(annotation);
        }
        return reader.canvas.content();
    }

    private void annotation(PDAnnotation annotation) throws IOException {
        boolean unseen = annotation.isHidden() || annotation.isNoView() || layers.hides(layerOf(annotation));
        hidden += unseen ? 1 : 0;
        showAnnotation(annotation);
        hidden -= unseen ? 1 : 0;
    }

    private static @Nullable COSDictionary layerOf(PDAnnotation annotation) {
        return annotation.getCOSObject().getCOSDictionary(COSName.OC);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean hides = COSName.OC.equals(tag) && layers.hides(properties);
        hiddenMarks.push(hides);
        hidden += hides ? 1 : 0;
        if (properties != null) {
            canvas.spoken(properties);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        Boolean hides = hiddenMarks.poll();
        hidden -= hides != null && hides ? 1 : 0;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        boolean hides = layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC));
        hidden += hides ? 1 : 0;
        super.showForm(form);
        hidden -= hides ? 1 : 0;
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        canvas.glyph(GlyphReader.read(matrix, font, code, advance), hidden > 0 || unseen());
    }

    /** The face of such a character is a small drawing; what it draws is its shape, and texts in it are texts. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector advance) throws IOException {
        canvas.glyph(GlyphReader.read(matrix, font, code, advance), hidden > 0 || unseen());
        inGlyph++;
        super.showType3Glyph(matrix, font, code, advance);
        inGlyph--;
    }

    /** Whether text that is drawn now leaves no trace that an eye can see. */
    private boolean unseen() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean empty = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP
                || state.getNonStrokeAlphaConstant() < 0.1;
        canvas.ink(mode.isFill() ? Lightness.of(state.getNonStrokingColor()) : Lightness.of(state.getStrokingColor()),
                state.getCurrentClippingPath().getBounds2D());
        return empty;
    }

    @Override
    public void drawImage(PDImage picture) {
        if (inGlyph > 0) {
            return;
        }
        Rectangle2D where = getGraphicsState().getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        COSBase base = picture.getCOSObject();
        boolean seeThrough = picture.isStencil() || (base instanceof COSDictionary dictionary
                && (dictionary.containsKey(COSName.SMASK) || dictionary.containsKey(COSName.MASK)));
        canvas.picture(where, seeThrough);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        outline.moveTo(p0.getX(), p0.getY());
        outline.lineTo(p1.getX(), p1.getY());
        outline.lineTo(p2.getX(), p2.getY());
        outline.lineTo(p3.getX(), p3.getY());
        outline.close();
    }

    /** Only the rectangle around what is left to be seen: enough to know text that is cut away. */
    @Override
    public void clip(int rule) {
        Rectangle2D bounds = outline.bounds();
        getGraphicsState().intersectClippingPath(new java.awt.geom.Area(bounds));
    }

    @Override
    public void moveTo(float x, float y) {
        outline.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        outline.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        outline.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return outline.current();
    }

    @Override
    public void closePath() {
        outline.close();
    }

    @Override
    public void endPath() {
        outline.clear();
    }

    @Override
    public void strokePath() {
        if (inGlyph == 0) {
            canvas.stroke(outline, transformWidth(getGraphicsState().getLineWidth()),
                    Lightness.of(getGraphicsState().getStrokingColor()));
        }
        outline.clear();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        fill();
        outline.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fill();
        strokePath();
    }

    private void fill() throws IOException {
        PDGraphicsState state = getGraphicsState();
        if (inGlyph == 0) {
            boolean covers = state.getNonStrokeAlphaConstant() > 0.9
                    && state.getBlendMode() == org.apache.pdfbox.pdmodel.graphics.blend.BlendMode.NORMAL;
            canvas.fill(outline, Lightness.of(state.getNonStrokingColor()), covers);
        }
        if (state.getNonStrokingColorSpace() instanceof PDPattern patterns
                && patterns.getPattern(state.getNonStrokingColor()) instanceof PDTilingPattern tiles) {
            hidden++;
            processTilingPattern(tiles, null, null);
            hidden--;
        }
    }

    @Override
    public void shadingFill(COSName name) {
        outline.clear();
    }
}
