package org.tessera.formats.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Opens documents in memory, and refuses those that are locked or that unpack to more than a document holds. */
final class OpenedPdf {
    private static final int MOST_PAGES = 5_000;

    /** Ways of packing that are not counted before they are undone, so long packed texts are refused. */
    private static final Set<String> UNCOUNTED = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");

    private static final int MOST_UNCOUNTED = 128 * 1024;

    private static final int MOST_FILTERS = 4;

    private OpenedPdf() {}

    /**
     * A document, to be closed.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_PROTECTED}, {@link ProblemCode#DOCUMENT_EXPANDS}
     */
    static PDDocument open(byte[] bytes) throws IOException {
        RawStreams.refuseBombs(bytes);
        FontMappers.set(OwnFonts.ONLY);
        PDDocument document = load(bytes);
        try {
            refuse(document);
        } catch (ProblemException refused) {
            document.close();
            throw refused;
        }
        return document;
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        try {
            return Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new ProblemException(ProblemCode.DOCUMENT_PROTECTED);
        }
    }

    /**
     * A document that opens without a password and forbids to take its text out is locked too: whoever made it said so.
     * Of any locked document the streams could not be counted before it was opened, so none is taken.
     */
    private static void refuse(PDDocument document) {
        if (document.isEncrypted()) {
            throw new ProblemException(ProblemCode.DOCUMENT_PROTECTED);
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS, "pages");
        }
        ObjectWalk.walk(document.getDocument().getTrailer(), OpenedPdf::refuseUncounted);
    }

    private static void refuseUncounted(COSDictionary each) {
        if (each instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            List<String> filters = filters(stream.getFilters());
            boolean uncounted = filters.stream().anyMatch(UNCOUNTED::contains);
            if (filters.size() > MOST_FILTERS || (uncounted && stream.getLength() > MOST_UNCOUNTED)) {
                throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
            }
        }
    }

    private static List<String> filters(@org.jspecify.annotations.Nullable COSBase filters) {
        return switch (filters) {
            case COSName name -> List.of(name.getName());
            case COSArray array -> array.toCOSNameStringList();
            case null -> List.of();
            default -> List.of();
        };
    }
}
