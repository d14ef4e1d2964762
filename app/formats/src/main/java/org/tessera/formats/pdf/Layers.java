package org.tessera.formats.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a document are shown when it is opened. */
final class Layers {
    private final @Nullable PDOptionalContentProperties layers;

    Layers(PDDocument document) {
        layers = document.getDocumentCatalog().getOCProperties();
    }

    /** Whether a layer, or each layer of a membership, is switched off. */
    boolean hides(@Nullable COSDictionary layer) {
        if (layers == null || layer == null) {
            return false;
        }
        if (!COSName.OCG.equals(layer.getCOSName(COSName.TYPE))) {
            COSBase members = layer.getDictionaryObject(COSName.OCGS);
            if (members instanceof COSArray array) {
                return array.size() > 0 && array.toList().stream().allMatch(each -> hides(dictionary(each)));
            }
            return hides(dictionary(members));
        }
        return !layers.isGroupEnabled(new PDOptionalContentGroup(layer));
    }

    private static @Nullable COSDictionary dictionary(@Nullable COSBase value) {
        COSBase direct = value instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : value;
        return direct instanceof COSDictionary dictionary ? dictionary : null;
    }
}
