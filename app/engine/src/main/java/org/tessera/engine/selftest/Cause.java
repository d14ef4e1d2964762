package org.tessera.engine.selftest;

import java.util.ArrayList;
import java.util.List;

/**
 * What a failure that nobody expected is called: the classes of it and of its causes, with the first line that each says. It
 * may name a class, a library or a folder of this machine; no note can be in it, because the self-test reads none.
 */
final class Cause {
    private static final int DEEPEST = 4;
    private static final int LONGEST = 160;

    private Cause() {}

    static String words(Throwable failure) {
        List<String> words = new ArrayList<>();
        Throwable at = failure;
        while (at != null && words.size() < DEEPEST) {
            words.add(at.getClass().getSimpleName() + said(at));
            at = at.getCause();
        }
        return String.join(", by ", words);
    }

    private static String said(Throwable failure) {
        String message = failure.getMessage();
        boolean repeats = failure.getCause() != null && String.valueOf(failure.getCause()).equals(message);
        if (message == null || message.isBlank() || repeats) {
            return "";
        }
        String line = message.strip().lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return ": " + (line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    }
}
