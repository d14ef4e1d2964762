package org.tessera.engine.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

/** A logger that never looks at a message, an argument or a marker. Warnings and errors are written, nothing else. */
final class CodeLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

    private final transient LogFile file;

    CodeLogger(String name, LogFile file) {
        this.name = name;
        this.file = file;
    }

    @Override
    protected void handleNormalizedLoggingCall(Level level, @Nullable Marker marker, @Nullable String message,
            @Nullable Object @Nullable [] arguments, @Nullable Throwable failure) {
        file.write(level.name(), getName(), Optional.ofNullable(failure));
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }
}
