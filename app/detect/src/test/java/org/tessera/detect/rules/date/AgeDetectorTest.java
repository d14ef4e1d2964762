package org.tessera.detect.rules.date;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Ages of 90 and more; younger ages stay. */
class AgeDetectorTest extends DetectorContractTest {
    private final Detector detector = new AgeDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("A {AGE_OVER_89|93-year-old} man", "{AGE_OVER_89|94 y.o.} female",
                "{AGE_OVER_89|94yo} and {AGE_OVER_89|94 y/o}",
                "{AGE_OVER_89|94 yr old} and {AGE_OVER_89|101 years of age}", "{AGE_OVER_89|94 years} on this earth",
                "{AGE_OVER_89|94F} with cough", "{AGE_OVER_89|94 M} with COPD", "Age: {AGE_OVER_89|96}",
                "AGE/SEX: {AGE_OVER_89|93}/F", "aged {AGE_OVER_89|91}", "turned {AGE_OVER_89|91} last week",
                "she is {AGE_OVER_89|94}.", "her {AGE_OVER_89|94th birthday}",
                "a {AGE_OVER_89|nonagenarian} and a {AGE_OVER_89|centenarian}", "in her {AGE_OVER_89|nineties}",
                "in his early {AGE_OVER_89|90s}", "{AGE_OVER_89|ninety-three year old}",
                "{AGE_OVER_89|one hundred and two year old}", "{AGE_OVER_89|a hundred years old}",
                "She is {AGE_OVER_89|ninety-four}", "Odalys Ferrante ({AGE_OVER_89|94}) was seen",
                "Mrs. Garrow, {AGE_OVER_89|94}, presented", "died at {AGE_OVER_89|96} of CHF",
                "father lived to be {AGE_OVER_89|97}", "mother passed away at age {AGE_OVER_89|94}",
                "misread {AGE_OVER_89|9l-year-old}", "DOB 3/4/1925 ({AGE_OVER_89|96})",
                "89-year-old man, age 45, 5 y/o", "HR in the 90s", "pulse (94)", "glucose 94, O2 sat 94%",
                "Temp 98 F, 98.6 F", "turned 90 degrees", "90-day mortality", "ninety percent", "110 lbs",
                "SBP 94 to 104", "smoked for 95 pack years", "died at {AGE_OVER_89|a hundred and two} with",
                "lived to {AGE_OVER_89|ninety-six}, at home", "The patient, {AGE_OVER_89|93}, had asked",
                "Her grandmother, {AGE_OVER_89|101},\nraised her", "a hundred and two doses",
                "gave one hundred and five units", "heart rates of the patient 93, 97",
                "is living at\n{AGE_OVER_89|94} alone", "He is\n{AGE_OVER_89|ninety-three}, so");
    }
}
