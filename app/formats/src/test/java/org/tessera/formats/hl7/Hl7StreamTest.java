package org.tessera.formats.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Batches are read message by message, however long they are. */
final class Hl7StreamTest {
    private static final int MESSAGES = 2_000;

    /** A batch that never lies anywhere as a whole: each message is made when the one before has been taken. */
    private static final class Batch extends InputStream {
        private final AtomicInteger made;
        private final int messages;
        private byte[] now = "FHS|^~\\&\rBHS|^~\\&\r".getBytes(StandardCharsets.UTF_8);
        private int at;

        Batch(int messages, AtomicInteger made) {
            this.messages = messages;
            this.made = made;
        }

        @Override
        public int read() {
            return fill() ? now[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, now.length - at);
            System.arraycopy(now, at, into, from, count);
            at += count;
            return count;
        }

        private boolean fill() {
            if (at == now.length && made.get() < messages) {
                now = Hl7Samples.NOTE.replace("8812034", "88" + made.incrementAndGet())
                        .getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at < now.length;
        }
    }

    @Test
    void eachMessageIsTakenBeforeTheNextIsRead() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Hl7Messages messages = new Hl7Messages(new Batch(MESSAGES, made));
        int read = 0;
        while (messages.next().isPresent()) {
            read++;
            assertThat(made.get() - read).isLessThan(2 + (1 << 16) / Hl7Samples.NOTE.length());
        }
        assertThat(read).isEqualTo(MESSAGES);
    }
}
