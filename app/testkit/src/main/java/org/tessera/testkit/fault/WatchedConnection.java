package org.tessera.testkit.fault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A database connection whose statements a {@link StatementWatcher} sees. Its closing is the statement {@code CLOSE}. */
public final class WatchedConnection implements InvocationHandler {
    /** How the end of the connection is told. */
    public static final String CLOSE = "CLOSE";

    private final Object real;
    private final String statement;
    private final StatementWatcher watcher;

    private WatchedConnection(Object real, String statement, StatementWatcher watcher) {
        this.real = real;
        this.statement = statement;
        this.watcher = watcher;
    }

    /** The same connection, watched. */
    public static Connection of(Connection real, StatementWatcher watcher) {
        return proxy(Connection.class, real, "", watcher);
    }

    private static <T> T proxy(Class<T> type, Object real, String statement, StatementWatcher watcher) {
        return type.cast(Proxy.newProxyInstance(WatchedConnection.class.getClassLoader(), new Class<?>[]{type},
                new WatchedConnection(real, statement, watcher)));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "createStatement" -> proxy(Statement.class, made(method, arguments), "", watcher);
            case "prepareStatement" ->
                proxy(PreparedStatement.class, made(method, arguments), first(arguments), watcher);
            case "execute", "executeQuery", "executeUpdate" ->
                watched(arguments == null ? statement : first(arguments), method, arguments);
            case "close" -> real instanceof Connection ? watched(CLOSE, method, arguments) : call(method, arguments);
            default -> call(method, arguments);
        };
    }

    private @Nullable Object watched(String what, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        watcher.before(what);
        Object result = call(method, arguments);
        watcher.after(what);
        return result;
    }

    private static String first(@Nullable Object @Nullable [] arguments) {
        return arguments == null ? "" : String.valueOf(arguments[0]);
    }

    private Object made(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        return Objects.requireNonNull(call(method, arguments));
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
