package org.tessera.formats.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Goes once through every dictionary that a document's trailer leads to. */
final class ObjectWalk {
    private static final int MOST = 2_000_000;

    private ObjectWalk() {}

    /** Hands out the dictionaries, streams among them, those that are named first before what they lead to. */
    static void walk(COSDictionary trailer, Consumer<COSDictionary> visitor) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(trailer);
        while (!open.isEmpty()) {
            COSBase next = direct(open.pop());
            if (next == null || !seen.add(next)) {
                continue;
            }
            if (seen.size() > MOST) {
                throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
            }
            List<COSBase> children = new ArrayList<>();
            if (next instanceof COSDictionary dictionary) {
                visitor.accept(dictionary);
                children.addAll(dictionary.getValues());
            } else if (next instanceof COSArray array) {
                array.forEach(children::add);
            }
            for (COSBase child : children.reversed()) {
                if (child instanceof COSObject || child instanceof COSDictionary || child instanceof COSArray) {
                    open.push(child);
                }
            }
        }
    }

    private static @Nullable COSBase direct(COSBase value) {
        COSBase direct = value;
        for (int hops = 0; direct instanceof COSObject object && hops < 8; hops++) {
            direct = object.getObject();
        }
        return direct instanceof COSObject ? null : direct;
    }
}
