package org.tessera.desktop.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.workspace.Background;

final class AnswerProgressTest {
    private final Queue<Runnable> toolkit = new ArrayDeque<>();
    private final List<Integer> told = new ArrayList<>();
    private final AnswerProgress progress = new AnswerProgress(new Background(ImmediateWork.workers(), toolkit::add),
            told::add);

    private void settle() {
        while (!toolkit.isEmpty()) {
            toolkit.remove().run();
        }
    }

    @Test
    void manyPiecesAreToldOnceForEachTimeThatTheToolkitListens() {
        progress.received("Please ");
        progress.received("see ");
        assertThat(toolkit).hasSize(1);
        settle();
        progress.received("[[NAME_01");
        settle();
        assertThat(told).containsExactly(11, 20);
    }

    @Test
    void anAnswerThatBrokeOffDoesNotCount() {
        progress.received("Please ");
        progress.startsAnew();
        progress.received("No");
        settle();
        assertThat(told).containsExactly(2);
    }
}
