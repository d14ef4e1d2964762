package org.tessera.formats.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tessera.core.note.HeaderFields;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.AuthorName;
import org.tessera.formats.ReadingFlow;
import org.tessera.formats.UnreadTally;

/** Collects the text of an RTF file, with the way back, what is no text, and the identifiers that its properties name. */
final class FlowSink implements Sink {
    private static final Set<String> PEOPLE = Set.of("author", "operator", "manager", "atnauthor", "revtbl");

    private final ReadingFlow flow = new ReadingFlow();
    private final UnreadTally tally = new UnreadTally();
    /** For each open group, whether it is a story of its own, such as a footnote. */
    private final Deque<Boolean> stories = new ArrayDeque<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<KnownIdentifier> known = new LinkedHashSet<>();

    /** Reads a file. */
    static FlowSink read(byte[] source) {
        FlowSink sink = new FlowSink();
        Interpreter.interpret(source, sink);
        return sink;
    }

    @Override
    public void open() {
        stories.push(false);
    }

    @Override
    public void close() {
        if (stories.pop()) {
            flow.gap(ReadingFlow.Gap.LINE);
        }
    }

    @Override
    public void control(Token.Control control, Group within) {
        if (!within.stays()) {
            if (control.word().equals("par")) {
                flow.aside(ReadingFlow.Gap.LINE);
            }
            return;
        }
        switch (control.word()) {
            case "par", "sect", "page", "column", "softline" -> flow.gap(ReadingFlow.Gap.LINE);
            case "cell" -> flow.gap(ReadingFlow.Gap.CELL);
            case "row", "trowd" -> flow.nextRow();
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote",
                    "shptxt" -> {
                flow.gap(ReadingFlow.Gap.LINE);
                stories.pop();
                stories.push(true);
            }
            default -> {
            }
        }
    }

    @Override
    public void run(String path, String text, Group within) {
        boolean apart = within.destination() != Destination.SHOWN || within.hides();
        if (apart) {
            flow.aside(ReadingFlow.Gap.LINE);
        }
        values.put(path, text);
        flow.value(path, text, within.stays());
        if (apart) {
            flow.aside(ReadingFlow.Gap.LINE);
        }
        if (PEOPLE.contains(within.word())) {
            AuthorName.known(text.replaceFirst(";$", "")).ifPresent(known::add);
        } else if (within.word().equals("title") || within.word().equals("subject")) {
            known.addAll(HeaderFields.propose(new PhiText(text)));
        }
    }

    @Override
    public void mark(String sign, Group within) {
        if (within.isRead()) {
            flow.mark(sign, within.stays());
        }
    }

    @Override
    public void met(UnreadPart.Kind kind) {
        tally.add(kind);
    }

    ReadingFlow flow() {
        return flow;
    }

    UnreadTally tally() {
        return tally;
    }

    /** The characters of each run by its path. */
    Map<String, String> values() {
        return values;
    }

    List<KnownIdentifier> known() {
        return List.copyOf(known);
    }
}
