package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.ReadingFlow;
import org.tessera.formats.UnreadTally;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads the paragraphs of one part in reading order; text boxes follow the paragraph at which they hang. */
final class StoryReader {
    private final WordPart part;
    private final Hidden hidden;
    private final ReadingFlow flow;
    private final UnreadTally tally;
    private final List<Box> boxes = new ArrayList<>();
    private int paragraphs;

    private record Box(Element content, boolean stays) {}

    StoryReader(WordPart part, Hidden hidden, ReadingFlow flow, UnreadTally tally) {
        this.part = part;
        this.hidden = hidden;
        this.flow = flow;
        this.tally = tally;
    }

    /** Reads it. What does not stay, such as a comment, is read and not written. */
    void read(boolean stays) {
        children(part.root(), stays);
        flow.gap(ReadingFlow.Gap.LINE);
        boxes();
    }

    private void children(Node node, boolean stays) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, stays);
            } else if (child instanceof Text && !child.getNodeValue().isBlank()) {
                strayText(child);
            }
        }
    }

    /** Text in an element that has no business to hold any. */
    private void strayText(Node text) {
        flow.aside(ReadingFlow.Gap.BLANK);
        flow.value(part.path(text), text.getNodeValue(), false);
        flow.aside(ReadingFlow.Gap.BLANK);
    }

    private void element(Element element, boolean stays) {
        switch (Role.of(Word.name(element))) {
            case TEXT -> text(element, stays);
            case CODE -> code(element);
            case HYPHEN -> flow.value(part.path(element), WordPart.value(element), stays);
            case TAB -> flow.mark("\t", stays);
            case BREAK -> flow.mark("\n", stays);
            case SYMBOL -> flow.mark(Symbols.of(element), stays);
            case PARAGRAPH -> paragraph(element, stays);
            case RUN -> run(element, stays);
            case ROW -> row(element, stays);
            case CELL -> {
                children(element, stays);
                flow.gap(ReadingFlow.Gap.CELL);
            }
            case DELETED -> {
                tally.add(UnreadPart.Kind.TRACKED_CHANGE);
                children(element, false);
            }
            case INSERTED -> {
                tally.add(UnreadPart.Kind.TRACKED_CHANGE);
                children(element, stays);
            }
            case DRAWING -> drawing(element, stays);
            case BOX -> boxes.add(new Box(element, stays));
            case ALTERNATIVES -> Drawings.alternatives(element).forEach(one -> children(one, stays));
            case PROPERTIES -> properties(element);
            case CONTROL -> {
                tally.add(UnreadPart.Kind.FORM_FIELD);
                children(element, stays);
            }
            case NOTHING -> {
            }
            case OPEN -> open(element, stays);
        }
    }

    private void text(Element element, boolean stays) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text) {
                flow.value(part.path(child), child.getNodeValue(), stays);
            }
        }
    }

    private void code(Element element) {
        boolean field = !Word.name(element).equals("delText");
        flow.aside(field ? ReadingFlow.Gap.BLANK : ReadingFlow.Gap.NONE);
        text(element, false);
        flow.aside(field ? ReadingFlow.Gap.BLANK : ReadingFlow.Gap.NONE);
    }

    private void paragraph(Element paragraph, boolean stays) {
        paragraphs++;
        boolean shown = stays && !hidden.paragraph(paragraph);
        if (stays && !shown) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
        }
        children(paragraph, shown);
        paragraphs--;
        flow.gap(ReadingFlow.Gap.LINE);
        if (paragraphs == 0) {
            boxes();
        }
    }

    private void boxes() {
        List<Box> met = List.copyOf(boxes);
        boxes.clear();
        for (Box box : met) {
            children(box.content(), box.stays());
            flow.gap(ReadingFlow.Gap.LINE);
        }
    }

    private void run(Element run, boolean stays) {
        boolean vanishes = hidden.run(run);
        if (vanishes) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
        }
        children(run, stays && !vanishes);
    }

    private void row(Element row, boolean stays) {
        boolean deleted = Word.child(row, "trPr").flatMap(properties -> Word.child(properties, "del")).isPresent();
        if (deleted) {
            tally.add(UnreadPart.Kind.TRACKED_CHANGE);
        }
        flow.gap(ReadingFlow.Gap.LINE);
        children(row, stays && !deleted);
        flow.nextRow();
    }

    private void drawing(Element drawing, boolean stays) {
        String mark = Drawings.mark(drawing);
        if (!mark.isEmpty()) {
            flow.mark(mark, stays);
        }
        Drawings.boxes(drawing).forEach(box -> boxes.add(new Box(box, stays)));
        loose(drawing);
    }

    /** Text of a drawing outside of text boxes, for example of a diagram. */
    private void loose(Element element) {
        Role role = Role.of(Word.name(element));
        if (role == Role.BOX || role == Role.NOTHING) {
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                loose(inner);
            } else if (child instanceof Text && !child.getNodeValue().isBlank()) {
                strayText(child);
            }
        }
    }

    /** Formatting has no text, but a change of it has an author, and some programs put words where none belong. */
    private void properties(Element properties) {
        for (Element child : Word.children(properties)) {
            if (Word.name(child).endsWith("Change")) {
                tally.add(UnreadPart.Kind.TRACKED_CHANGE);
            }
        }
        loose(properties);
    }

    private void open(Element element, boolean stays) {
        switch (Word.name(element)) {
            case "comment" -> tally.add(UnreadPart.Kind.COMMENT);
            case "ffData" -> tally.add(UnreadPart.Kind.FORM_FIELD);
            default -> {
            }
        }
        children(element, stays);
    }
}
