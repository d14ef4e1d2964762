package org.tessera.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.MappedText;
import org.tessera.formats.ReadNote;

/**
 * All text of a document.
 *
 * @param pages what is drawn on each
 * @param lines of each page, as many as pages
 * @param others texts that stand on no page, those of one kind together
 * @param parts what there is besides plain text
 * @param known the identifiers that fields and properties name
 */
record PdfText(List<PageContent> pages, List<List<Line>> lines, List<OtherText> others, List<UnreadPart> parts,
        List<KnownIdentifier> known) {
    PdfText {
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
        others = List.copyOf(others);
        parts = List.copyOf(parts);
        known = List.copyOf(known);
    }

    /** Reads all of it. */
    static PdfText read(byte[] bytes) throws IOException {
        Parts parts = new Parts();
        List<PageContent> pages = new ArrayList<>();
        List<OtherText> texts;
        try (PDDocument document = OpenedPdf.open(bytes)) {
            Layers layers = new Layers(document);
            Budget budget = new Budget();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(PageReader.read(document.getPage(page), layers, budget));
            }
            texts = new ObjectTexts(document.getDocument().getTrailer(), parts).texts();
        }
        List<List<Line>> lines = pages.stream().map(page -> PageLayout.lines(page.visible(), page.rotation())).toList();
        WordsSeen seen = new WordsSeen(lines);
        List<OtherText> others = new ArrayList<>(hidden(pages));
        parts.add(UnreadPart.Kind.HIDDEN_TEXT, others.size());
        Stream.concat(spoken(pages), texts.stream()).filter(text -> !seen.hold(text)).distinct().forEach(others::add);
        List<OtherText> earlier = EarlierVersions.read(bytes, seen.and(others));
        parts.add(UnreadPart.Kind.TRACKED_CHANGE, earlier.size());
        others.addAll(earlier);
        others.sort(java.util.Comparator.comparing(OtherText::kind));
        count(pages, parts);
        return new PdfText(pages, lines, others, parts.all(), PdfIdentifiers.of(texts));
    }

    private static List<OtherText> hidden(List<PageContent> pages) {
        return pages.stream()
                .flatMap(page -> PageLayout.lines(page.hidden(), page.rotation()).stream())
                .map(line -> new OtherText(OtherText.Kind.HIDDEN, "", line.text()))
                .toList();
    }

    private static Stream<OtherText> spoken(List<PageContent> pages) {
        return pages.stream()
                .flatMap(page -> page.spoken().stream())
                .map(text -> new OtherText(OtherText.Kind.SPOKEN, "", text.strip()));
    }

    private static void count(List<PageContent> pages, Parts parts) {
        for (PageContent page : pages) {
            if (page.isScanned()) {
                parts.add(UnreadPart.Kind.SCANNED_PAGE);
            } else {
                parts.add(UnreadPart.Kind.PICTURE, page.pictures().size());
            }
        }
    }

    /** Whether nothing can be read. */
    boolean isBlank() {
        return others.isEmpty() && lines.stream().allMatch(List::isEmpty);
    }

    /** The note of the document. */
    ReadNote note(PhiBytes source, PhiText name) {
        MappedText text = mapped();
        NoteSource from = new NoteSource(NoteSource.Format.PDF, "UTF-16", name, Optional.empty(), parts);
        return new ReadNote(text.text(), text.map(), from, new KnownIdentifiers(known), source);
    }

    /** The characters, each with its place. */
    MappedText mapped() {
        MappedText text = new MappedText();
        for (int page = 0; page < lines.size(); page++) {
            Line above = null;
            for (int run = 0; run < lines.get(page).size(); run++) {
                Line line = lines.get(page).get(run);
                text.between(above != null && PageLayout.apart(above, line) ? "\n" : "");
                text.value(Places.run(page, run), line.text());
                text.between("\n");
                above = line;
            }
            text.between(above != null && page + 1 < lines.size() ? "\n" : "");
        }
        OtherText.Kind kind = null;
        for (int index = 0; index < others.size(); index++) {
            OtherText other = others.get(index);
            if (other.kind() != kind) {
                kind = other.kind();
                text.between((text.length() > 0 ? "\n" : "") + kind.heading() + ":\n");
            }
            if (!other.name().isEmpty()) {
                text.value(Places.name(index), other.name());
                text.between(": ");
            }
            text.value(Places.other(index), other.value());
            text.between("\n");
        }
        return text;
    }
}
