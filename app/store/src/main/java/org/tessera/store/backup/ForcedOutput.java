package org.tessera.store.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** Output that is on disk when it is closed. */
final class ForcedOutput extends FilterOutputStream {
    private final FileChannel channel;

    ForcedOutput(FileChannel channel, OutputStream out) {
        super(out);
        this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.force(true);
        }
    }
}
