package org.tessera.desktop.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;

/**
 * Cuts a page into paragraphs at its line breaks, of any kind. The text area counts a line break as one character and a
 * file may have two, so offsets are converted here and nowhere else.
 */
final class NoteParagraphs {
    private static final String HEADING = "note-heading";
    private static final String INLINE_HEADING = "note-heading-inline";
    private static final String BLANK = "note-blank";

    private final String text;
    private final SpanIndex<NoteMark> marks;
    private final SpanIndex<TextSpan> headings;
    private final List<NoteParagraph> all = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    NoteParagraphs(NotePage page) {
        this(page, (start, index) -> Optional.empty());
    }

    /** The paragraphs of a page that follows another one: lines that show the same are taken over, not read again. */
    static NoteParagraphs after(NotePage before, NoteParagraphs known, NotePage page) {
        PageChange change = PageChange.between(before, page);
        return new NoteParagraphs(page, (start, index) -> known.spared(change, start, index));
    }

    /** Knows the paragraph of a line that starts at an offset, if it is known. */
    private interface Known {
        Optional<NoteParagraph> at(int start, int index);
    }

    private NoteParagraphs(NotePage page, Known known) {
        this.text = page.text().reveal();
        this.marks = new SpanIndex<>(page.marks(), NoteMark::at);
        this.headings = new SpanIndex<>(page.headings(), span -> span);
        int start = 0;
        while (start <= text.length()) {
            Optional<NoteParagraph> old = known.at(start, all.size());
            int from = start;
            int end = old.map(line -> from + line.text().length()).orElseGet(() -> lineEnd(from));
            starts.add(start);
            all.add(old.orElseGet(() -> from == end ? blank() : paragraph(new TextSpan(from, end))));
            start = end == text.length() ? end + 1 : end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private Optional<NoteParagraph> spared(PageChange change, int start, int index) {
        int old = change.sparesBehind(start) ? Collections.binarySearch(starts, start - change.shift())
                : index < all.size() && change.spares(start + all.get(index).text().length()) ? index : -1;
        return old < 0 ? Optional.empty() : Optional.of(all.get(old).at(index));
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private NoteParagraph blank() {
        return new NoteParagraph(all.size(), PhiText.EMPTY, BLANK, NoteParagraph.EMPTY.runs(), List.of());
    }

    private NoteParagraph paragraph(TextSpan line) {
        List<NoteMark> here = marks.overlapping(line).reversed();
        List<TextSpan> titles = headings.overlapping(line);
        boolean heading = !titles.isEmpty()
                && text.substring(Math.min(line.end(), titles.getFirst().end()), line.end()).isBlank();
        String characters = text.substring(line.start(), line.end());
        String style = characters.isBlank() ? BLANK : heading ? HEADING : "";
        return new NoteParagraph(all.size(), new PhiText(characters), style,
                runs(line, here, heading ? List.of() : titles),
                here.stream().filter(NoteMark::hasSign).map(mark -> sign(mark, line)).toList());
    }

    private static NoteParagraph.Sign sign(NoteMark mark, TextSpan line) {
        boolean startsHere = mark.at().start() >= line.start();
        return new NoteParagraph.Sign(Math.max(mark.at().start(), line.start()) - line.start(),
                Math.min(mark.at().end(), line.end()) - line.start(), startsHere ? mark.tag() : "", mark.family(),
                mark.waiting());
    }

    private static List<NoteParagraph.Run> runs(TextSpan line, List<NoteMark> marks, List<TextSpan> headings) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(line.end()));
        marks.forEach(mark -> addBorders(borders, mark.at(), line));
        headings.forEach(heading -> addBorders(borders, heading, line));
        List<NoteParagraph.Run> runs = new ArrayList<>();
        int from = line.start();
        for (int to : borders.tailSet(line.start(), false)) {
            int at = from;
            List<String> styles = new ArrayList<>();
            if (headings.stream().anyMatch(heading -> heading.contains(at))) {
                styles.add(INLINE_HEADING);
            }
            marks.stream().filter(mark -> mark.at().contains(at)).forEach(mark -> styles.addAll(mark.styles()));
            runs.add(new NoteParagraph.Run(to - from, List.copyOf(styles)));
            from = to;
        }
        return runs;
    }

    private static void addBorders(Set<Integer> borders, TextSpan span, TextSpan line) {
        borders.add(Math.clamp(span.start(), line.start(), line.end()));
        borders.add(Math.clamp(span.end(), line.start(), line.end()));
    }

    /** The paragraphs in order; at least one. */
    List<NoteParagraph> all() {
        return all;
    }

    /** The number of the paragraph that an offset of the text lies in; in a line break, the one before it. */
    int indexAt(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The column of an offset within its paragraph; inside a line break, the paragraph's end. */
    int columnAt(int offset) {
        int index = indexAt(offset);
        return Math.min(offset - starts.get(index), all.get(index).text().length());
    }

    /** The offset of a column of a paragraph. */
    int offsetOf(int index, int column) {
        return starts.get(index) + column;
    }
}
