package org.tessera.formats.letter;

import java.util.ArrayList;
import java.util.List;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.pdf.TaggedPdf;

/** A signed letter as a tagged PDF document. It holds the patient's real values. */
public final class LetterPdf {
    private LetterPdf() {}

    /** The paper that it is set on. */
    public enum Paper {
        A4, US_LETTER
    }

    /** Title, text and signature; the signature stands at the foot of each page too. */
    public static OutputBytes write(SignedLetter letter, Paper paper) {
        List<TaggedPdf.Block> blocks = new ArrayList<>();
        blocks.add(new TaggedPdf.Block(TaggedPdf.Block.Kind.H1, letter.title()));
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(letter)) {
            blocks.add(new TaggedPdf.Block(paragraph.heading() ? TaggedPdf.Block.Kind.H2 : TaggedPdf.Block.Kind.P,
                    paragraph.text()));
        }
        blocks.add(new TaggedPdf.Block(TaggedPdf.Block.Kind.P, letter.signedLine()));
        return TaggedPdf.of(letter.title(), "en-US", blocks, letter.signedLine(), paper == Paper.A4);
    }
}
