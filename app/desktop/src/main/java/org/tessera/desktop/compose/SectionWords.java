package org.tessera.desktop.compose;

import java.util.List;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SectionType;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;
import org.tessera.desktop.text.Messages;

/** How sections of a note are called. */
final class SectionWords {
    private static final int LONGEST_HEADING = 40;

    private final Messages messages;

    SectionWords(Messages messages) {
        this.messages = messages;
    }

    /** Its topic; the heading itself where the topic is not known, or where several sections have it. */
    String name(NoteSection section, List<NoteSection> all, PhiText text) {
        TextSpan range = section.range();
        boolean alone = all.stream().filter(other -> other.type() == section.type()).count() == 1;
        if ((section.type() == SectionType.OTHER || !alone) && section.bodyStart() > range.start()) {
            String heading = text.slice(new TextSpan(range.start(), section.bodyStart()))
                    .reveal()
                    .strip()
                    .replaceAll(":$", "");
            if (!heading.isEmpty() && heading.length() <= LONGEST_HEADING) {
                return heading;
            }
        }
        return messages.get(section.type().messageKey());
    }

    /** How many words it has. */
    static long words(NoteSection section, PhiText text) {
        return WordIndex.WORD.matcher(text.slice(section.range()).reveal()).results().count();
    }
}
