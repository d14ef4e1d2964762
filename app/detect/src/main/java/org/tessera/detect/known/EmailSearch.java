package org.tessera.detect.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Words;

/**
 * Finds a known electronic address: as it stands in any case, with its signs spaced or said ({@code a dot b at c dot org}),
 * and its part before the at sign alone.
 */
final class EmailSearch {
    private static final Explanation ADDRESS = new Explanation("KNOWN-10", "known electronic address");
    private static final Set<String> SAID = Set.of("at", "dot", "underscore", "dash", "hyphen", "period");
    private static final int LEAST_LOCAL_PART = 5;
    private static final int LONGEST_GAP = 4;

    private final NoteText text;
    private final Words words;

    EmailSearch(NoteText text) {
        this.text = text;
        this.words = text.words();
    }

    List<Detection> find(IdentifierKind kind, String value) {
        List<Detection> found = new ArrayList<>();
        NoteText wanted = NoteText.of(value.strip());
        asWritten(wanted.plain(), kind, Score.CERTAIN, found);
        int at = wanted.plain().indexOf('@');
        if (at >= LEAST_LOCAL_PART) {
            asWritten(wanted.plain().substring(0, at), kind, new Score(0.9), found);
        }
        if (at > 0) {
            said(Spelling.words(wanted.plain()), kind, found);
        }
        return found;
    }

    private void asWritten(String wanted, IdentifierKind kind, Score score, List<Detection> found) {
        for (int at = text.plain().indexOf(wanted); at >= 0
                && !wanted.isEmpty(); at = text.plain().indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (!Character.isLetterOrDigit(text.at(at - 1)) && !Character.isLetterOrDigit(text.at(end))) {
                found.add(new Detection(new TextSpan(at, end), kind, score, KnownIdentifierDetector.ID, ADDRESS));
            }
        }
    }

    private void said(List<String> wanted, IdentifierKind kind, List<Detection> found) {
        for (int first = 0; first < words.size(); first++) {
            int last = text.word(first).equals(wanted.getFirst()) ? end(wanted, first) : -1;
            if (last >= 0) {
                found.add(new Detection(new TextSpan(words.start(first), words.end(last)), kind, Score.CERTAIN,
                        KnownIdentifierDetector.ID, ADDRESS));
            }
        }
    }

    /** The last word of the address that opens with a word; -1 if another word comes between. */
    private int end(List<String> wanted, int first) {
        int part = 1;
        int word = first + 1;
        while (part < wanted.size() && word < words.size() && words.start(word) - words.end(word - 1) <= LONGEST_GAP) {
            if (text.word(word).equals(wanted.get(part))) {
                part++;
            } else if (!SAID.contains(text.word(word))) {
                return -1;
            }
            word++;
        }
        return part == wanted.size() ? word - 1 : -1;
    }
}
