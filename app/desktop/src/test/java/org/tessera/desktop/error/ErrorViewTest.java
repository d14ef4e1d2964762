package org.tessera.desktop.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.tessera.core.problem.ProblemCode;
import org.tessera.desktop.text.Messages;

@ExtendWith(ApplicationExtension.class)
final class ErrorViewTest {
    private final List<String> taken = new ArrayList<>();
    private final Exits exits = new Exits() {
        @Override
        public void goOn() {
            taken.add("on");
        }

        @Override
        public void again() {
            taken.add("again");
        }

        @Override
        public void lock() {
            taken.add("lock");
        }

        @Override
        public void close() {
            taken.add("close");
        }

        @Override
        public void open(Path folder) {
            taken.add("folder");
        }
    };

    private List<Button> ways(Trouble trouble) {
        ErrorView view = new ErrorView(new Messages(Locale.ENGLISH), trouble, exits);
        assertThat(view.getAccessibleText()).contains(trouble.problem().code(), trouble.problem().whatToDo());
        ScrollPane scroll = (ScrollPane) view.getChildren().getFirst();
        return scroll.getContent().lookupAll(".button").stream().map(Button.class::cast).toList();
    }

    @Test
    void damagedStoreLeavesTheLockScreenOnly() {
        List<Button> ways = ways(Trouble.of(ProblemCode.STORE_DAMAGED));
        assertThat(ways).extracting(Button::getText).containsExactly("Lock now");
        ways.getFirst().fire();
        assertThat(taken).containsExactly("lock");
    }

    @Test
    void programThatWasChangedCanOnlyBeLeft() {
        Trouble trouble = Trouble.of(ProblemCode.INSTALLATION_CHANGED, "lib/library.jar");
        assertThat(trouble.problem().whatHappened()).endsWith("(lib/library.jar)");
        List<Button> ways = ways(trouble);
        assertThat(ways).extracting(Button::getText).containsExactly("Close Tessera");
        ways.getFirst().fire();
        assertThat(taken).containsExactly("close");
    }

    @Test
    void partThatIsMissingIsTriedAgain() {
        ways(Trouble.of(ProblemCode.MODEL_MISSING)).getFirst().fire();
        assertThat(taken).containsExactly("again");
    }
}
