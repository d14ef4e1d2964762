package org.tessera.store.sample;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.testkit.note.MarkedText;

/** Invented notes with the answer that a machine could have given. */
public final class SampleNotes {
    /** Emoji, a half pair, right-to-left letters, combining marks, CRLF, tab and NUL around four identifiers. */
    public static final String HARD = "Vísit of {PATIENT|Quilla Ze\u0301brano 👩‍⚕️} on {DATE|3 Mar 2031}\r\n\tMRN\u00A0"
            + "{MEDICAL_RECORD|QZ-77120-38}\r\n{CITY|\u05E2\u05D9\u05E8 \u05D1\u05D3\u05D5\u05D9\u05D4} \uD83D \u202E!\u0000 end";

    private SampleNotes() {}

    /** A note whose marked stretches the machine found, each seen by two detectors. */
    public static AnalyzedNote analyzed(String id, String marked) {
        MarkedText text = MarkedText.of(marked);
        List<PhiSpan> spans = new ArrayList<>();
        for (MarkedText.Gold gold : text.gold()) {
            spans.add(phi(spans.size() + 1, gold.span(), gold.kind(), 0.93));
        }
        PhiSpan near = phi(spans.size() + 1, new TextSpan(0, 5), IdentifierKind.OTHER, 0.31);
        return new AnalyzedNote(note(id, text.text()), spans, List.of(near));
    }

    /** The note alone. */
    public static ClinicalNote note(String id, String text) {
        NoteSource source = new NoteSource(NoteSource.Format.TEXT, "UTF-8", new PhiText("Zébrano letter.txt"));
        KnownIdentifiers known = new KnownIdentifiers(
                List.of(new KnownIdentifier(IdentifierKind.PATIENT, new PhiText("Zébrano, Quilla")),
                        new KnownIdentifier(IdentifierKind.PHONE, new PhiText("(555) 010-7731"))));
        return new ClinicalNote(new NoteId(id), new PhiText(text), source, known);
    }

    private static PhiSpan phi(int id, TextSpan at, IdentifierKind kind, double score) {
        Detection rule = new Detection(at, kind, new Score(score), new DetectorId("rules.sample"),
                new Explanation("SAMPLE-01", "stands where one was put"));
        Detection other = new Detection(at, IdentifierKind.OTHER, new Score(1.0 / 3), new DetectorId("tagger.sample-1"),
                new Explanation("T-2", "looks like one"));
        return new PhiSpan(new SpanId(id), at, kind, new Score(score), List.of(rule, other));
    }
}
