package org.tessera.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Egress;

/** What a screen reader is told of a status, as it asks for it. */
@ExtendWith(ApplicationExtension.class)
final class AnnouncementTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    private static String told(Node part) {
        assertThat(part.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
        return String.valueOf(part.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void toastSaysWhatWasDoneAndIsSilentAfterwards() {
        Toast toast = new Toast();
        toast.show("Letter signed", Optional.empty(), "");
        assertThat(told(toast)).isEqualTo("Letter signed");
        toast.hide();
        assertThat(toast.getAccessibleText()).isEmpty();
    }

    @Test
    void egressLineSaysWhatLeft() {
        EgressLine line = new EgressLine(messages);
        assertThat(told(line)).isEqualTo("Nothing has left this device");
        line.show(new Egress.Sent(2, LocalTime.of(9, 47), "Ward model"));
        assertThat(told(line)).contains("2 redacted prompts").contains("Ward model");
    }

    @Test
    void progressIsSaidWhenItsWordsAreOthersAndNotWithEachSecond() {
        BusyCard card = new BusyCard(messages, () -> {});
        List<String> heard = new ArrayList<>();
        card.accessibleTextProperty().subscribe(words -> heard.add(String.valueOf(words)));
        card.show("Analyzing 1 of 4 notes", 0.25, Duration.ofSeconds(1));
        card.show("Analyzing 1 of 4 notes", 0.25, Duration.ofSeconds(2));
        card.show("Analyzing 2 of 4 notes", 0.5, Duration.ofSeconds(3));
        assertThat(heard.stream().filter(words -> words.startsWith("Analyzing")))
                .containsExactly("Analyzing 1 of 4 notes", "Analyzing 2 of 4 notes");
        assertThat(told(card)).isEqualTo("Analyzing 2 of 4 notes");
    }

    @Test
    void labelThatIsFollowedSaysItsWords() {
        Label progress = new Label("36 of 43 decided");
        Announcement.follow(progress);
        progress.setText("37 of 43 decided");
        assertThat(told(progress)).isEqualTo("37 of 43 decided");
    }
}
