package org.tessera.formats.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.HeaderFields;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.formats.AuthorName;
import org.tessera.formats.ReadingFlow;
import org.tessera.formats.UnreadTally;

/** Reads every story of a binary Word document: main text, notes, headers, remarks, text boxes, then its properties. */
final class DocStories {
    /** Ends a cell; a second one behind it ends the row. */
    private static final char CELL_END = 0x07;

    private final ReadingFlow flow = new ReadingFlow();
    private final UnreadTally tally = new UnreadTally();
    private final Map<String, String> values = new HashMap<>();
    private final Set<KnownIdentifier> known = new LinkedHashSet<>();

    private boolean cellEnded;

    private DocStories() {}

    /** Reads them. */
    static DocStories read(HWPFDocument document) throws IOException {
        DocStories stories = new DocStories();
        Map<String, Range> ranges = new LinkedHashMap<>();
        ranges.put("header", document.getHeaderStoryRange());
        ranges.put("main", document.getRange());
        ranges.put("footnote", document.getFootnoteRange());
        ranges.put("endnote", document.getEndnoteRange());
        ranges.put("textbox", document.getMainTextboxRange());
        ranges.put("comment", document.getCommentsRange());
        ranges.forEach(stories::story);
        stories.properties(document.getSummaryInformation(), document.getDocumentSummaryInformation());
        stories.count(document);
        return stories;
    }

    private void story(String name, Range range) {
        if (name.equals("comment") && !range.text().isBlank()) {
            tally.add(UnreadPart.Kind.COMMENT);
        }
        for (int index = 0; index < range.numCharacterRuns(); index++) {
            run(name + "[" + index + "]", range.getCharacterRun(index));
        }
        flow.gap(ReadingFlow.Gap.LINE);
    }

    private void run(String path, CharacterRun run) {
        String value = run.text();
        values.put(path, value);
        if (run.isMarkedDeleted() || run.isMarkedInserted()) {
            tally.add(UnreadPart.Kind.TRACKED_CHANGE);
        }
        if (run.isVanished()) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
        }
        int from = 0;
        for (int index = 0; index < value.length(); index++) {
            char sign = value.charAt(index);
            if (sign < ' ' && sign != '\t') {
                flow.part(path, from, value.substring(from, index));
                control(sign);
                from = index + 1;
            }
            cellEnded = sign == CELL_END;
        }
        flow.part(path, from, value.substring(from));
    }

    /** The signs by which the format says more than text. */
    private void control(char sign) {
        switch (sign) {
            case '\r', '\f', 0x0B, 0x0E, '\n' -> flow.gap(ReadingFlow.Gap.LINE);
            case CELL_END -> {
                flow.gap(ReadingFlow.Gap.CELL);
                if (cellEnded) {
                    flow.nextRow();
                }
            }
            case 0x13, 0x14 -> flow.gap(ReadingFlow.Gap.BLANK);
            case 0x1E -> flow.mark("-", true);
            default -> {
            }
        }
    }

    private void count(HWPFDocument document) {
        document.getPicturesTable().getAllPictures().forEach(picture -> tally.add(UnreadPart.Kind.PICTURE));
        if (document.getDirectory() != null) {
            if (document.getDirectory().hasEntryCaseInsensitive("ObjectPool")) {
                tally.add(UnreadPart.Kind.EMBEDDED_FILE);
            }
            if (document.getDirectory().hasEntryCaseInsensitive("Macros")) {
                tally.add(UnreadPart.Kind.MACRO);
            }
        }
    }

    private void properties(@Nullable SummaryInformation summary, @Nullable DocumentSummaryInformation more) {
        if (summary != null) {
            person("author", summary.getAuthor());
            person("last author", summary.getLastAuthor());
            words("title", summary.getTitle());
            words("subject", summary.getSubject());
            words("keywords", summary.getKeywords());
            words("comments", summary.getComments());
        }
        if (more != null) {
            person("manager", more.getManager());
            words("category", more.getCategory());
            @Nullable
            String company = more.getCompany();
            property("company", company);
            if (company != null && !company.isBlank() && !AuthorName.isProgram(company)) {
                known.add(new KnownIdentifier(IdentifierKind.FACILITY, new PhiText(company.strip())));
            }
        }
    }

    private void person(String name, @Nullable String value) {
        property(name, value);
        AuthorName.known(value == null ? "" : value).ifPresent(known::add);
    }

    private void words(String name, @Nullable String value) {
        property(name, value);
        known.addAll(HeaderFields.propose(new PhiText(value == null ? "" : value)));
    }

    private void property(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            flow.gap(ReadingFlow.Gap.LINE);
            flow.mark(name + ": ", false);
            values.put("property[" + name + "]", value);
            flow.value("property[" + name + "]", value, false);
            flow.gap(ReadingFlow.Gap.LINE);
        }
    }

    ReadingFlow flow() {
        return flow;
    }

    UnreadTally tally() {
        return tally;
    }

    Set<KnownIdentifier> known() {
        return known;
    }

    /** The characters at a path; empty if there is no such place. */
    Optional<String> at(String path) {
        return Optional.ofNullable(values.get(path));
    }
}
