package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names and numbers of pictures. */
class PhotoDetectorTest extends DetectorContractTest {
    private final Detector detector = new PhotoDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("photo {PHOTO|WND-0118-A}.", "booking photo {PHOTO|BK-R44719-F}",
                "body-cam clip {PHOTO|BWC_417_0209_2350}", "surgical clip x-ray, clip 3-0 vicryl",
                "photo of a 3-4 cm lesion", "photo of post-op day 4", "see {PHOTO|IMG_4471.JPG}",
                "photo {PHOTO|wound_44719.png} attached", "{PHOTO|scan-front.jpeg} and {PHOTO|DSC04471}",
                "{PHOTO|PXL_20261014}", "photo no. {PHOTO|4471}", "Photograph # {PHOTO|F-447}",
                "picture ID {PHOTO|44719}", "wound photo saved as {PHOTO|WP-4471}", "photo of 2 lesions",
                "image 45 of series 3", "picture of health", "the img tag");
    }
}
