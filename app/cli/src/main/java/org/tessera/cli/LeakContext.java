package org.tessera.cli;

import org.tessera.engine.evaluate.GoldSpan;
import org.tessera.engine.evaluate.Leak;

/** A leak as a person looks at it: type, whether part of it is hidden, and the text around it. It holds identifiers. */
final class LeakContext {
    private static final int BEFORE = 40;
    private static final int BEHIND = 30;

    private LeakContext() {}

    static String of(Leak leak) {
        int[] text = leak.note().note().text().reveal().codePoints().toArray();
        GoldSpan span = leak.span();
        return "%s %s %s: %s[[%s]]%s".formatted(leak.note().note().source().label().reveal(), span.type(),
                leak.partly() ? "partly" : "whole", part(text, span.start() - BEFORE, span.start()),
                part(text, span.start(), span.end()), part(text, span.end(), span.end() + BEHIND));
    }

    private static String part(int[] text, int from, int to) {
        int start = Math.max(0, from);
        return new String(text, start, Math.min(text.length, to) - start).replace('\n', '/').replace('\r', ' ');
    }
}
