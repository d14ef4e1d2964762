package org.tessera.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.desktop.theme.Theme;

/** A note view that changes only what differs must show what a fresh one would. */
@ExtendWith(ApplicationExtension.class)
final class NoteViewTest {
    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new NoteView("note", "Note"), 400, 300);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static NotePage page(Random random) {
        StringBuilder text = new StringBuilder("first line");
        for (int line = random.nextInt(2); line < 6; line++) {
            text.append('\n').append("word ".repeat(random.nextInt(3))).append(random.nextInt(4) == 0 ? "more" : "");
        }
        List<NoteMark> marks = IntStream.range(0, 3)
                .map(number -> random.nextInt(text.length() - 3))
                .mapToObj(start -> NoteMark.span(new SpanId(1), new TextSpan(start, start + 3),
                        KindStyle.of(IdentifierKind.CITY), Standing.UNDECIDED, false))
                .toList();
        return new NotePage(new PhiText(text.toString()), marks, List.of());
    }

    @Test
    void showsAfterManyPagesWhatAFreshOneWould(FxRobot robot) {
        Random random = new Random(5);
        NoteView view = robot.lookup(".note-view").queryAs(NoteView.class);
        NoteArea area = (NoteArea) view.focusTarget();
        for (int change = 0; change < 200; change++) {
            NotePage next = page(random);
            robot.interact(() -> view.show(next));
            assertThat(area.getText()).isEqualTo(next.text().reveal());
            assertThat(area.getParagraphs().stream().map(line -> line.getParagraphStyle()).toList())
                    .isEqualTo(new NoteParagraphs(next).all());
        }
    }
}
