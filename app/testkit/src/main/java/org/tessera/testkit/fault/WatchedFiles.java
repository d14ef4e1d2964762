package org.tessera.testkit.fault;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of this machine, with every change to them seen by a {@link FileWatcher} first. */
public final class WatchedFiles extends FileSystemProvider {
    private final FileSystemProvider real;
    private final FileWatcher watcher;
    private final FileSystem system;

    private WatchedFiles(Path place, FileWatcher watcher) {
        this.real = place.getFileSystem().provider();
        this.watcher = watcher;
        this.system = new WatchedSystem(place.getFileSystem());
    }

    /** The same place; whatever is changed there through this path is seen. */
    public static Path at(Path place, FileWatcher watcher) {
        return new WatchedFiles(place, watcher).watched(place);
    }

    /** A path that a call came back with. */
    private interface Watched {
        Path realPath();
    }

    private Path watched(Path path) {
        return (Path) Proxy.newProxyInstance(WatchedFiles.class.getClassLoader(),
                new Class<?>[]{Path.class, Watched.class}, (self, method, arguments) -> switch (method.getName()) {
                    case "realPath" -> path;
                    case "getFileSystem" -> system;
                    default -> call(path, method, arguments);
                });
    }

    private @Nullable Object call(Path path, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        @Nullable
        Object[] plain = arguments == null ? new @Nullable Object[0] : arguments.clone();
        for (int index = 0; index < plain.length; index++) {
            plain[index] = plain[index] instanceof Path given ? unwatched(given) : plain[index];
        }
        try {
            Object result = method.invoke(path, plain);
            return result instanceof Path found ? watched(found) : result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private static Path unwatched(Path path) {
        return path instanceof Watched known ? known.realPath() : path;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.CREATE_NEW)) {
            watcher.before(FileWatcher.Change.CREATE);
        }
        return new WatchedChannel(real.newFileChannel(unwatched(path), options, attributes), watcher);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        watcher.before(FileWatcher.Change.CREATE);
        real.createDirectory(unwatched(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        watcher.before(FileWatcher.Change.DELETE);
        real.delete(unwatched(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        watcher.before(FileWatcher.Change.MOVE);
        real.move(unwatched(source), unwatched(target), options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        watcher.before(FileWatcher.Change.CREATE);
        real.copy(unwatched(source), unwatched(target), options);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return watched(real.getPath(uri));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return real.newDirectoryStream(unwatched(folder), filter);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(unwatched(one), unwatched(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(unwatched(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(unwatched(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(unwatched(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type,
            LinkOption... options) {
        return real.getFileAttributeView(unwatched(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(unwatched(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(unwatched(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(unwatched(path), attribute, value, options);
    }

    /** The file system that these paths say they are of. */
    private final class WatchedSystem extends FileSystem {
        private final FileSystem plain;

        WatchedSystem(FileSystem plain) {
            this.plain = plain;
        }

        @Override
        public FileSystemProvider provider() {
            return WatchedFiles.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return plain.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return plain.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return plain.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return plain.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return watched(plain.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return plain.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return plain.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return plain.newWatchService();
        }
    }
}
