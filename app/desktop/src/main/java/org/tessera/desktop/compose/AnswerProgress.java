package org.tessera.desktop.compose;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.desktop.workspace.Background;

/**
 * Counts the characters of an answer while it comes, on whatever thread, and says how many there are on the toolkit's thread,
 * no more often than that thread listens.
 */
final class AnswerProgress implements AnswerWatcher {
    private final Background background;
    private final IntConsumer listener;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean waiting = new AtomicBoolean();

    AnswerProgress(Background background, IntConsumer listener) {
        this.background = background;
        this.listener = listener;
    }

    @Override
    public void received(String piece) {
        count.addAndGet(piece.length());
        tell();
    }

    @Override
    public void startsAnew() {
        count.set(0);
        tell();
    }

    private void tell() {
        if (waiting.compareAndSet(false, true)) {
            background.onToolkit(() -> {
                waiting.set(false);
                listener.accept(count.get());
            });
        }
    }
}
