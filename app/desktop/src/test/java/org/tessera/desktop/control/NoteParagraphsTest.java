package org.tessera.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    /** Lines that are taken over from the page before must be those that reading the page anew would give. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pageAfterAnotherIsThePageAnew(long seed) {
        Random random = new Random(seed);
        NotePage page = NotePage.EMPTY;
        NoteParagraphs paragraphs = new NoteParagraphs(page);
        for (int change = 0; change < 400; change++) {
            NotePage next = changed(page, random);
            paragraphs = NoteParagraphs.after(page, paragraphs, next);
            page = next;
            NoteParagraphs anew = new NoteParagraphs(page);
            assertThat(paragraphs.all()).isEqualTo(anew.all());
            for (int offset = 0; offset <= page.text().length(); offset++) {
                assertThat(paragraphs.indexAt(offset)).isEqualTo(anew.indexAt(offset));
                assertThat(paragraphs.columnAt(offset)).isEqualTo(anew.columnAt(offset));
            }
        }
    }

    /** Another text, other marks or other headings; mostly a little of one of them, sometimes of several. */
    private static NotePage changed(NotePage page, Random random) {
        String text = page.text().reveal();
        if (random.nextInt(2) == 0 || text.length() < 20) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(6));
            StringBuilder fresh = new StringBuilder();
            for (int length = random.nextInt(text.length() < 60 ? 20 : 6); length > 0; length--) {
                fresh.append("ab \n\r".charAt(random.nextInt(5)));
            }
            text = text.substring(0, from) + fresh + text.substring(to);
        }
        int length = text.length();
        List<NoteMark> marks = new ArrayList<>(
                page.marks().stream().filter(mark -> mark.at().end() <= length && random.nextInt(8) > 0).toList());
        List<TextSpan> headings = new ArrayList<>(
                page.headings().stream().filter(span -> span.end() <= length && random.nextInt(8) > 0).toList());
        for (int more = random.nextInt(3); more > 0 && length > 8; more--) {
            int start = random.nextInt(length - 8);
            marks.add(mark(start, start + 1 + random.nextInt(7)));
        }
        int start = length > 8 ? random.nextInt(length - 8) : 0;
        TextSpan heading = new TextSpan(start, start + 4);
        if (length > 8 && headings.stream().noneMatch(heading::overlaps)) {
            headings.add(heading);
        }
        return new NotePage(new PhiText(text), marks, headings.stream().sorted().toList());
    }
}
