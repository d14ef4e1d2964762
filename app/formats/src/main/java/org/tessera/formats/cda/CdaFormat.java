package org.tessera.formats.cda;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.Layers;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;
import org.tessera.formats.clinical.Attachment;
import org.tessera.formats.clinical.Removed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** C-CDA: one document, one note. */
public final class CdaFormat implements RedactableFormat {
    /** Yes: {@code <ClinicalDocument xmlns=}, {@code <n1:ClinicalDocument}. No: {@code <Document}. */
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z0-9]{1,20}:)?ClinicalDocument[\\s>]");
    private static final int LOOKED_AT = 8192;

    /** What stands in every such document whoever it is about: namespaces, templates, names of published code systems. */
    private static final Pattern STANDARD = Pattern
            .compile(" xmlns(?::[a-z]{1,9})?=\"[^\"]{1,99}\"|<(?:templateId|typeId) [^<>]{1,200}/>"
                    + "| codeSystem=\"[0-9.]{1,99}\"");

    private final CdaElements elements = new CdaElements();

    /** Whether XML is such a document. */
    public static boolean looksLikeCda(String text) {
        return ROOT.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT))).find();
    }

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.CDA;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".cda");
    }

    @Override
    public String ending() {
        return "xml";
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        Document document = CdaTree.read(bytes.reveal());
        CdaText text = new CdaText(document);
        if (text.text().isBlank()) {
            boolean unread = text.unread().stream().map(UnreadPart::kind).anyMatch(UnreadPart.Kind::mustBeSeen);
            throw new ProblemException(unread ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
        NoteSource from = new NoteSource(format(), Optional.ofNullable(document.getInputEncoding()).orElse("UTF-8"),
                file.name(), CdaKnown.patient(document), text.unread());
        notes.accept(new ReadNote(text.text().text(), text.text().map(), from, new CdaKnown(document).all(), bytes));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        Document document = CdaTree.read(source.reveal());
        String base = Attachment.base(path);
        int at = base.indexOf("/@");
        Optional<Node> node = CdaTree.at(document, at < 0 ? base : base.substring(0, at));
        Optional<String> value = node.flatMap(found -> {
            if (!base.equals(path)) {
                return found instanceof Element element
                        ? CdaTree.attachment(element).flatMap(attachment -> attachment.at(path))
                        : Optional.empty();
            }
            if (at >= 0) {
                return found instanceof Element element ? Optional.of(element.getAttribute(base.substring(at + 2)))
                        : Optional.empty();
            }
            return Optional.ofNullable(found.getNodeValue());
        });
        return value.orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        Document document = CdaTree.read(source.reveal());
        PlaceEdits edits = PlaceEdits.of(new CdaText(document).text().map(), redaction.replacements());
        Removed removed = new Removed();
        Document written = new CdaRedactor(elements, edits, redaction.fields(), removed).write(document);
        byte[] bytes = Guarded.run(ProblemCode.DOCUMENT_NOT_REDACTABLE, () -> bytes(written));
        String expected = new CdaText(CdaTree.read(bytes)).text().text().reveal();
        return new RedactedDocument(new OutputBytes(bytes), removed.all(expected), expected);
    }

    @Override
    public List<String> layers(OutputBytes file) {
        String xml = new String(file.array(), StandardCharsets.UTF_8);
        return Layers.of(STANDARD.matcher(xml).replaceAll(" ").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer copy = factory.newTransformer();
            copy.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_REDACTABLE);
        }
    }
}
