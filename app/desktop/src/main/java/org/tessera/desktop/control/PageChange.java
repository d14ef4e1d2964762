package org.tessera.desktop.control;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tessera.core.note.TextSpan;

/**
 * Where a page differs from the one before it. In front of {@code from}, and from {@code to} on, both show the same, behind
 * the difference moved by {@code shift}. Offsets are of the new page; nothing differs if {@code from} lies behind {@code to}.
 */
record PageChange(int from, int to, int shift) {
    /** What differs between two pages, rather too much than too little. */
    static PageChange between(NotePage before, NotePage now) {
        PageChange text = ofText(before.text().reveal(), now.text().reveal());
        return text.with(before.marks(), now.marks(), NoteMark::at, PageChange::sameMark)
                .with(before.headings(), now.headings(), span -> span, (one, other) -> true);
    }

    private static PageChange ofText(String before, String now) {
        int shift = now.length() - before.length();
        int shorter = Math.min(before.length(), now.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        if (same == shorter && shift == 0) {
            return new PageChange(now.length() + 1, 0, 0);
        }
        int behind = 0;
        while (behind < shorter - same
                && before.charAt(before.length() - behind - 1) == now.charAt(now.length() - behind - 1)) {
            behind++;
        }
        return new PageChange(same, now.length() - behind, shift);
    }

    /** Whether two marks look and mean the same, wherever they are. */
    private static boolean sameMark(NoteMark one, NoteMark other) {
        return one.waiting() == other.waiting() && one.tag().equals(other.tag()) && one.family().equals(other.family())
                && one.id().equals(other.id()) && one.styles().equals(other.styles());
    }

    /** The same, wide enough for things that differ too. Things that touch the changed text count as different. */
    private <T> PageChange with(List<T> before, List<T> now, Function<T, TextSpan> at, BiPredicate<T, T> alike) {
        int shorter = Math.min(before.size(), now.size());
        int same = 0;
        while (same < shorter && at.apply(now.get(same)).end() <= from
                && at.apply(now.get(same)).equals(at.apply(before.get(same)))
                && alike.test(before.get(same), now.get(same))) {
            same++;
        }
        int behind = 0;
        while (behind < shorter - same
                && isSameBehind(before.get(before.size() - behind - 1), now.get(now.size() - behind - 1), at, alike)) {
            behind++;
        }
        int first = from;
        int last = to;
        for (T gone : before.subList(same, before.size() - behind)) {
            first = Math.min(first, at.apply(gone).start());
            last = Math.max(last, at.apply(gone).end() + Math.max(0, shift));
        }
        for (T come : now.subList(same, now.size() - behind)) {
            first = Math.min(first, at.apply(come).start());
            last = Math.max(last, at.apply(come).end());
        }
        return new PageChange(first, last, shift);
    }

    private <T> boolean isSameBehind(T old, T fresh, Function<T, TextSpan> at, BiPredicate<T, T> alike) {
        TextSpan place = at.apply(fresh);
        return place.start() >= to && place.start() - shift == at.apply(old).start()
                && place.end() - shift == at.apply(old).end() && alike.test(old, fresh);
    }

    /** Whether a line that ends here shows what it showed before, at the same place. */
    boolean spares(int lineEnd) {
        return lineEnd < from;
    }

    /** Whether a line that starts here shows what it showed before, moved. */
    boolean sparesBehind(int lineStart) {
        return lineStart >= to;
    }
}
