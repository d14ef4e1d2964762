package org.tessera.engine.quality;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.evaluate.GoldNote;
import org.tessera.engine.evaluate.GoldSpan;

/** The built-in samples as marked notes. Nothing is known of their patients beforehand: the detectors are on their own. */
final class SampleGold {
    private SampleGold() {}

    /** All of them. */
    static List<GoldNote> released() {
        return SampleShelf.released().all().stream().map(SampleGold::of).toList();
    }

    private static GoldNote of(Sample sample) {
        CodePointOffsets offsets = new CodePointOffsets(sample.text());
        return new GoldNote(SampleShelf.note(sample).withKnown(KnownIdentifiers.NONE), sample.gold()
                .stream()
                .map(span -> new GoldSpan(offsets.toCodePoints(span.at().start()),
                        offsets.toCodePoints(span.at().end()), span.kind().exchangeName(), false, Optional.empty()))
                .toList());
    }
}
