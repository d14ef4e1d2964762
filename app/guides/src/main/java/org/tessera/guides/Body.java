package org.tessera.guides;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what stands below the title of a page. HTML in the source is shown, not obeyed. */
final class Body {
    private Body() {}

    static String of(Page page, Map<Node, Picture> pictures) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .attributeProviderFactory(context -> attributes(page))
                .nodeRendererFactory(context -> new Pictures(context, page.place(), pictures))
                .nodeRendererFactory(Frames::new)
                .build()
                .render(page.body());
    }

    private static AttributeProvider attributes(Page page) {
        return (node, tag, attributes) -> {
            String anchor = page.anchors().get(node);
            if (anchor != null) {
                attributes.put("id", anchor);
            }
            if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.put("scope", "col");
            }
            if (node instanceof FencedCodeBlock && tag.equals("pre")) {
                attributes.put("tabindex", "0");
            }
        };
    }

    /** Pictures in light and dark, as the reader's system asks. */
    private static final class Pictures implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final Place page;
        private final Map<Node, Picture> pictures;

        Pictures(HtmlNodeRendererContext context, Place page, Map<Node, Picture> pictures) {
            this.context = context;
            this.page = page;
            this.pictures = pictures;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node node) {
            Picture picture = pictures.get(node);
            if (picture == null) {
                throw new IllegalStateException(page.path() + ": a picture that was not looked up");
            }
            HtmlWriter html = context.getWriter();
            html.raw("<picture>");
            picture.dark()
                    .ifPresent(dark -> html.raw("<source media=\"(prefers-color-scheme: dark)\" srcset=\"%s\">"
                            .formatted(page.toRoot() + dark.address())));
            html.raw("<img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\">".formatted(
                    page.toRoot() + picture.light().address(), Html.escaped(PlainText.of(node)), picture.width(),
                    picture.height()));
            html.raw("</picture>");
        }
    }

    /** Tables, in a frame that can be scrolled with the keyboard. */
    private static final class Frames implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Frames(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Scroll.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter html = context.getWriter();
            html.line();
            html.raw("<div class=\"scroll\" tabindex=\"0\">");
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.raw("</div>");
            html.line();
        }
    }
}
