package org.tessera.testkit.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file whose writes a {@link FileWatcher} sees. A write that fails has written half. */
final class WatchedChannel extends FileChannel {
    private final FileChannel real;
    private final FileWatcher watcher;

    WatchedChannel(FileChannel real, FileWatcher watcher) {
        this.real = real;
        this.watcher = watcher;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        try {
            watcher.before(FileWatcher.Change.WRITE);
        } catch (IOException failed) {
            real.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
            throw failed;
        }
        return real.write(bytes);
    }

    @Override
    public long write(ByteBuffer[] all, int offset, int length) throws IOException {
        watcher.before(FileWatcher.Change.WRITE);
        return real.write(all, offset, length);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        watcher.before(FileWatcher.Change.WRITE);
        return real.write(bytes, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        watcher.before(FileWatcher.Change.FORCE);
        real.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        watcher.before(FileWatcher.Change.WRITE);
        real.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return real.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] all, int offset, int length) throws IOException {
        return real.read(all, offset, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return real.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        watcher.before(FileWatcher.Change.WRITE);
        return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
