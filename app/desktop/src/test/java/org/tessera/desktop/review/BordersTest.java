package org.tessera.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

final class BordersTest {
    private static final String TEXT = "on October 12, 2026";

    private final Borders borders = new Borders(new PhiText(TEXT));

    private static Optional<String> text(Optional<TextSpan> span) {
        return span.map(found -> TEXT.substring(found.start(), found.end()));
    }

    private static TextSpan span(String text) {
        int at = TEXT.indexOf(text);
        return new TextSpan(at, at + text.length());
    }

    @Test
    void rightEdgeMovesByWordAndSign() {
        assertThat(text(borders.shrinkRight(span("October 12,")))).contains("October 12");
        assertThat(text(borders.shrinkRight(span("October 12")))).contains("October");
        assertThat(text(borders.extendRight(span("October")))).contains("October 12");
    }

    @Test
    void leftEdgeMovesByWord() {
        assertThat(text(borders.extendLeft(span("October")))).contains("on October");
        assertThat(text(borders.shrinkLeft(span("on October")))).contains("October");
    }

    @Test
    void nothingMovesBeyondTheTextOrBelowOneWord() {
        assertThat(borders.extendRight(span("2026"))).isEmpty();
        assertThat(borders.extendLeft(span("on"))).isEmpty();
        assertThat(borders.shrinkRight(span("October"))).isEmpty();
        assertThat(borders.shrinkLeft(span("October"))).isEmpty();
    }
}
