package org.tessera.formats.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.Limits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A zip file of parts (ECMA-376 part 2). A part is unpacked when it is asked for, in memory; pictures and embedded files never
 * are. Names are as in the package without the first slash; case does not matter.
 */
public final class OfficePackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MEGABYTE = 1024 * 1024;
    /** What an encrypted package is: an OLE file, whose first bytes these are. */
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private long inflated;

    private OfficePackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a package and reads what kinds of parts it has.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED}, {@link ProblemCode#DOCUMENT_PROTECTED} or
     *     {@link ProblemCode#DOCUMENT_EXPANDS}
     */
    public static OfficePackage open(PhiBytes source) {
        byte[] bytes = source.reveal();
        if (isOle(bytes)) {
            throw new ProblemException(ProblemCode.DOCUMENT_PROTECTED);
        }
        OfficePackage opened = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> new OfficePackage(
                ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()));
        for (ZipArchiveEntry entry : Collections.list(opened.zip.getEntries())) {
            if (!entry.isDirectory()) {
                opened.add(entry);
            }
        }
        opened.readTypes();
        return opened;
    }

    private static boolean isOle(byte[] bytes) {
        for (int index = 0; index < OLE.length; index++) {
            if (bytes.length <= index || (bytes[index] & 0xFF) != OLE[index]) {
                return false;
            }
        }
        return true;
    }

    private void add(ZipArchiveEntry entry) {
        if (entries.size() >= Limits.PARTS) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ProblemException(ProblemCode.DOCUMENT_PROTECTED);
        }
        String name = entry.getName().replace('\\', '/');
        if (entries.put(name.startsWith("/") ? name.substring(1) : name, entry) != null) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
    }

    private void readTypes() {
        Document tree = xml(CONTENT_TYPES).orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
        Map<String, String> byEnding = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        NodeList defaults = tree.getElementsByTagNameNS("*", "Default");
        for (int index = 0; index < defaults.getLength(); index++) {
            Element element = (Element) defaults.item(index);
            byEnding.put(element.getAttribute("Extension"), element.getAttribute("ContentType"));
        }
        for (String name : entries.keySet()) {
            types.put(name, byEnding.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
        }
        NodeList overrides = tree.getElementsByTagNameNS("*", "Override");
        for (int index = 0; index < overrides.getLength(); index++) {
            Element element = (Element) overrides.item(index);
            types.replace(element.getAttribute("PartName").replaceFirst("^/", ""), element.getAttribute("ContentType"));
        }
    }

    /** The names of all parts, in order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The content type of a part in small letters; empty if none is declared. */
    public String type(String name) {
        return types.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    /** The parts whose content type ends so, for example {@code .header+xml}. */
    public List<String> ofType(String ending) {
        return names().stream().filter(name -> type(name).endsWith(ending)).toList();
    }

    /** The tree of a part; empty if there is none of that name. */
    public Optional<Document> xml(String name) {
        return bytes(name).map(SecureXml::read);
    }

    /** The unpacked bytes of a part; empty if there is none of that name. */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(entries.get(name))
                .map(entry -> Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> inflate(entry)));
    }

    private byte[] inflate(ZipArchiveEntry entry) throws IOException {
        long most = Math.max(MEGABYTE, Math.max(0, entry.getCompressedSize()) * Limits.INFLATION);
        int limit = (int) Math.min(most, Limits.INFLATED_BYTES - inflated);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
            }
            inflated += bytes.length;
            return bytes;
        }
    }

    /** What a part points to; empty if nothing. */
    public Relationships relationships(String name) {
        int slash = name.lastIndexOf('/') + 1;
        String folder = name.substring(0, slash);
        return xml(folder + "_rels/" + name.substring(slash) + ".rels").map(tree -> Relationships.of(tree, folder))
                .orElse(Relationships.NONE);
    }
}
