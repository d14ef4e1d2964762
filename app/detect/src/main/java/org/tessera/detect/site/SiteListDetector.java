package org.tessera.detect.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Detector;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;
import org.tessera.core.site.SiteEntry.AlwaysMask;
import org.tessera.core.site.SiteLists;

/** Finds what a site always hides: whole words, in any case, blanks of any sort between them. */
public final class SiteListDetector implements Detector {
    private static final DetectorId ID = new DetectorId("site.always-mask");
    private static final Explanation LISTED = new Explanation("SITE-01", "on the site's always-mask list");

    private final Supplier<SiteLists> lists;

    /** Reads the lists anew for each note. */
    public SiteListDetector(Supplier<SiteLists> lists) {
        this.lists = lists;
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        List<AlwaysMask> entries = lists.get().always();
        if (entries.isEmpty()) {
            return List.of();
        }
        WordIndex words = new WordIndex(note.text());
        List<Detection> found = new ArrayList<>();
        for (AlwaysMask entry : entries) {
            for (TextSpan span : words.find(entry.words(), true)) {
                found.add(new Detection(span, entry.kind(), Score.CERTAIN, ID, LISTED));
            }
        }
        found.sort(Comparator.comparing(Detection::span));
        return found;
    }
}
