package org.tessera.engine.evaluate;

import java.util.List;
import org.tessera.core.note.ClinicalNote;

/** A note with its gold spans. */
public record GoldNote(ClinicalNote note, List<GoldSpan> spans) {
    public GoldNote {
        spans = List.copyOf(spans);
    }
}
