package org.tessera.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;

final class NoteParagraphsTest {
    private static NoteParagraphs of(String text, List<NoteMark> marks, TextSpan... headings) {
        return new NoteParagraphs(new NotePage(new PhiText(text), marks, List.of(headings)));
    }

    private static NoteMark mark(int start, int end) {
        return NoteMark.span(new SpanId(1), new TextSpan(start, end), KindStyle.of(IdentifierKind.CITY),
                Standing.UNDECIDED, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one line", "a\nb", "a\r\nb\r\n", "a\rb", "\n\n", "end\n", "😀 emoji\r\n\tא\n"})
    void everyOffsetComesBack(String text) {
        NoteParagraphs paragraphs = of(text, List.of());
        for (int offset = 0; offset <= text.length(); offset++) {
            int index = paragraphs.indexAt(offset);
            int back = paragraphs.offsetOf(index, paragraphs.columnAt(offset));
            boolean insideBreak = offset > 0 && offset < text.length() && text.startsWith("\r\n", offset - 1);
            assertThat(back).isEqualTo(insideBreak ? offset - 1 : offset);
        }
    }

    @Test
    void lineBreaksOfEverySortEndAParagraph() {
        assertThat(of("a\r\nb\nc\rd", List.of()).all()).extracting(paragraph -> paragraph.text().reveal())
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void marksCutALineIntoRuns() {
        NoteParagraph line = of("in Dunmarrow now", List.of(mark(3, 12))).all().getFirst();
        assertThat(line.runs()).extracting(NoteParagraph.Run::length).containsExactly(3, 9, 4);
        assertThat(line.runs().get(1).styles()).contains("note-fill", "k-place", "edge-dash");
        assertThat(line.signs()).containsExactly(new NoteParagraph.Sign(3, 12, "B", "k-place", true));
    }

    @Test
    void markOverALineBreakHasItsTagOnce() {
        NoteParagraphs paragraphs = of("the\nFriday", List.of(mark(0, 10)));
        assertThat(paragraphs.all()).extracting(paragraph -> paragraph.signs().getFirst().tag())
                .containsExactly("B", "");
    }

    @Test
    void overlappingMarksAddUp() {
        NoteMark wide = NoteMark.plain(new TextSpan(0, 6), "wide");
        NoteMark narrow = NoteMark.plain(new TextSpan(2, 4), "narrow");
        assertThat(of("abcdef", List.of(wide, narrow)).all().getFirst().runs()).containsExactly(
                new NoteParagraph.Run(2, List.of("wide")), new NoteParagraph.Run(2, List.of("wide", "narrow")),
                new NoteParagraph.Run(2, List.of("wide")));
    }

    @Test
    void headingAloneOnItsLineIsAHeadingParagraph() {
        NoteParagraphs paragraphs = of("PLAN:\nrest", List.of(), new TextSpan(0, 5));
        assertThat(paragraphs.all()).extracting(NoteParagraph::style).containsExactly("note-heading", "");
    }

    @Test
    void headingBeforeTextIsARunOfItsLine() {
        NoteParagraph line = of("Plan: rest", List.of(), new TextSpan(0, 5)).all().getFirst();
        assertThat(line.style()).isEmpty();
        assertThat(line.runs().getFirst()).isEqualTo(new NoteParagraph.Run(5, List.of("note-heading-inline")));
    }

    @Test
    void rejectedSpanHasNoTagAndStaysClickable() {
        NoteMark rejected = NoteMark.span(new SpanId(7), new TextSpan(0, 3), KindStyle.of(IdentifierKind.DATE),
                Standing.REJECTED, false);
        assertThat(rejected.hasSign()).isFalse();
        assertThat(rejected.id()).isEqualTo(Optional.of(new SpanId(7)));
    }
}
