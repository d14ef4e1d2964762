package org.tessera.engine.log;

import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.Optional;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The one backend of all logging in a door. No file of services names it, so a program that brings the engine as a library
 * keeps its own; a door calls {@link #install} before anything else.
 */
public final class CodeLogging implements SLF4JServiceProvider {
    private static final String PROVIDER = "slf4j.provider";

    /** SLF4J tells on standard error which provider it loads, unless it is asked for warnings only. */
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private final LogFile file = new LogFile(InstantSource.system());
    private final ConcurrentMap<String, CodeLogger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter nothingKept = new NOPMDCAdapter();

    /** Made by SLF4J. */
    public CodeLogging() {}

    /** Makes this the backend of SLF4J and of the platform's logging, on which JavaFX and Lucene write. */
    public static void install() {
        System.setProperty(PROVIDER, CodeLogging.class.getName());
        System.setProperty(VERBOSITY, "WARN");
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new PlatformHandler(new LogFile(InstantSource.system())));
    }

    /** Takes what the platform's logging says. */
    private static final class PlatformHandler extends Handler {
        private final LogFile file;

        PlatformHandler(LogFile file) {
            this.file = file;
        }

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                file.write(record.getLevel().intValue() >= Level.SEVERE.intValue() ? "ERROR" : "WARN",
                        Optional.ofNullable(record.getLoggerName()).orElse(""),
                        Optional.ofNullable(record.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, fresh -> new CodeLogger(fresh, file));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return nothingKept;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}
}
