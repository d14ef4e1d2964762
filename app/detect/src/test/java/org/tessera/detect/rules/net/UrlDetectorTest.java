package org.tessera.detect.rules.net;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Web addresses, portals and names on social networks. */
class UrlDetectorTest extends DetectorContractTest {
    private final Detector detector = new UrlDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("see {URL|garrow.example/p/44}", "for example, no example. Then",
                "insta {OTHER|@odalys.ferrante}", "see {URL|portal[.]example[.]org/p/88}.",
                "{URL|hxxp://portal[.]example[.]org/p/88}", "{URL|example(.)org} and", "pain[1].then rest",
                "f(x) and a[b]", "Skype: {OTHER|live:rofinch_72}", "{URL|https://portal.example.org/r/44?id=9}.",
                "{URL|http://example.com/ode}", "{URL|www.odalys-ferrante.net}. The", "{URL|mychart.example.org/ode}",
                "{URL|example.com}", "{URL|portal.example.health}", "posts as {OTHER|@ode_77}",
                "Instagram: {OTHER|ode.ferrante}", "instagram handle is {OTHER|odeferrante}",
                "Twitter {OTHER|@odeferrante}", "pain.it was gone", "e.g.me", "no pain.health good",
                "pt @ home, q @bedside", "file.txt and ratio 3:1", "ode@example.org");
    }
}
