package org.tessera.formats.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.AuthorName;
import org.tessera.formats.ReadingFlow;
import org.tessera.formats.UnreadTally;
import org.tessera.formats.opc.PartCounts;
import org.w3c.dom.Attr;
import org.w3c.dom.Comment;

/** Reads all text of a DOCX file: what is printed first, then comments, properties and whatever else holds words. */
final class DocumentReader {
    private final WordDocument document;
    private final Hidden hidden;
    private final ReadingFlow flow = new ReadingFlow();
    private final UnreadTally tally = new UnreadTally();
    private final Set<KnownIdentifier> known = new LinkedHashSet<>();

    private DocumentReader(WordDocument document) {
        this.document = document;
        this.hidden = new Hidden(document.related("styles").stream().findFirst());
    }

    /** What was read. */
    record Reading(ReadingFlow flow, List<UnreadPart> unread, List<KnownIdentifier> known) {}

    /**
     * Reads it.
     *
     * @throws ProblemException {@link ProblemCode#FILE_EMPTY} or {@link ProblemCode#DOCUMENT_WITHOUT_TEXT}
     */
    static Reading read(WordDocument document) {
        DocumentReader reader = new DocumentReader(document);
        document.stories().forEach(story -> reader.story(story, true));
        document.related("comments").forEach(story -> reader.story(story, false));
        boolean blank = reader.flow.isBlank();
        reader.others();
        PartCounts.add(document.opened(), reader.tally);
        if (blank) {
            throw new ProblemException(
                    reader.tally.holdsMoreThanText() ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
        return new Reading(reader.flow, reader.tally.parts(), List.copyOf(reader.known));
    }

    private void story(WordPart story, boolean stays) {
        new StoryReader(story, hidden, flow, tally).read(stays);
    }

    private void others() {
        List<WordPart> comments = document.related("comments");
        List<WordPart> all = new ArrayList<>(document.stories());
        all.addAll(comments);
        all.forEach(this::remarks);
        for (WordPart part : document.others()) {
            if (DocumentProperties.isProperties(part)) {
                known.addAll(DocumentProperties.read(part, flow));
            } else if (!comments.contains(part)) {
                story(part, false);
            }
            if (!comments.contains(part)) {
                remarks(part);
            }
        }
    }

    /** Attributes and remarks that hold words, a line each. */
    private void remarks(WordPart part) {
        for (Attr attribute : part.attributes()) {
            flow.gap(ReadingFlow.Gap.LINE);
            flow.value(part.path(attribute), attribute.getValue(), false);
            if (attribute.getLocalName().equals("author")) {
                AuthorName.known(attribute.getValue()).ifPresent(known::add);
            }
        }
        for (Comment remark : part.remarks()) {
            tally.add(UnreadPart.Kind.HIDDEN_TEXT);
            flow.gap(ReadingFlow.Gap.LINE);
            flow.value(part.path(remark), remark.getData(), false);
        }
        flow.gap(ReadingFlow.Gap.LINE);
    }
}
