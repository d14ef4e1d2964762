package org.tessera.detect.site;

import java.util.stream.Stream;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detector;
import org.tessera.core.site.SiteListText;
import org.tessera.core.site.SiteLists;
import org.tessera.testkit.detect.DetectorContractTest;
import org.tessera.testkit.note.MarkedText;
import org.tessera.testkit.note.Notes;

/** What a site always hides is hidden in any case and over line ends, as whole words. */
class SiteListDetectorTest extends DetectorContractTest {
    private static final SiteLists LISTS = SiteListText
            .read("always,FACILITY,The Annex\nalways,OTHER,QX-7\nalways,CLINICIAN,O'Garra");

    @Override
    protected Detector detector() {
        return new SiteListDetector(() -> LISTS);
    }

    @Override
    protected AnnotatedNote annotate(MarkedText example) {
        return Notes.plain(example.text());
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("seen at {FACILITY|The Annex} today", "seen at {FACILITY|the annex} today",
                "{FACILITY|THE\n  ANNEX} closed", "code {OTHER|qx-7}, code {OTHER|QX-7}", "called {CLINICIAN|O'Garra}",
                "the annexes", "QX-71 and XQX-7", "an annex");
    }
}
