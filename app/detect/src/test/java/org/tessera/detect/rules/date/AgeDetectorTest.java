package org.tessera.detect.rules.date;

import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Ages of 90 and more; younger ages stay. */
class AgeDetectorTest extends DetectorContractTest {
    private final Detector detector = new AgeDetector(InstantSource.fixed(Instant.parse("2026-03-04T10:00:00Z")));

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("Otis Ferrante (father, {AGE_OVER_89|94})", "nana ruth ({AGE_OVER_89|102}!) came",
                "her mother, {AGE_OVER_89|94}, lives", "mother weighs 94, father BP (102)",
                "Rose {AGE_OVER_89|92F} hip fx", "temp 97F, fever to 101F", "Edad: {AGE_OVER_89|noventa y dos}",
                "{AGE_OVER_89|noventa y tres años}", "noventa mg",
                "She was born in {AGE_OVER_89|nineteen twenty-eight} on a farm",
                "born {AGE_OVER_89|1928-1929} per records", "born in nineteen eighty-four", "born nineteen days early",
                "date of birth is {AGE_OVER_89|nineteen oh nine}", "A {AGE_OVER_89|93-year-old} man",
                "{AGE_OVER_89|94 y.o.} female", "{AGE_OVER_89|94yo} and {AGE_OVER_89|94 y/o}",
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
                "is living at\n{AGE_OVER_89|94} alone", "He is\n{AGE_OVER_89|ninety-three}, so",
                "born in {AGE_OVER_89|1928}", "She was born on a farm near here in {AGE_OVER_89|1928}, one of nine",
                "born in {AGE_OVER_89|1936}", "born in 1937", "born in 1990", "born at 1905 hours", "born at 1928 g",
                "DOB {AGE_OVER_89|1928}", "DOB: ??/??/{AGE_OVER_89|1928}", "birth year: {AGE_OVER_89|1929}",
                "Year of birth was {AGE_OVER_89|1929}", "\"birthYear\":{AGE_OVER_89|1928}", "D.O.B. {AGE_OVER_89|1928}",
                "Odalys Ferrante (b. {AGE_OVER_89|1927})", "DOB 1928-03-04", "hospital founded in 1928",
                "class of {AGE_OVER_89|1944}", "graduated from high school in {AGE_OVER_89|1946}",
                "He served in {AGE_OVER_89|1943}", "served in the Navy {AGE_OVER_89|1942-1945}",
                "married since {AGE_OVER_89|1950}", "married in 1954", "class of 1988",
                "born in Odeton, {AGE_OVER_89|1928}.", "hepatitis B. 1930 was",
                "finished and graduated high school {AGE_OVER_89|1946}", "age:{AGE_OVER_89|ninety three}",
                "Age: {AGE_OVER_89|ninety-six}", "Y/O {AGE_OVER_89|94}", "yo: {AGE_OVER_89|94}",
                "{AGE_OVER_89|94 Y/O} man", "62 y/o 94 in all", "age: nineteen", "dosage: ninety mg", "served in 1991",
                "graduate of the class of {AGE_OVER_89|1944}", "seen 3/4/2006. She was born in 1928",
                "seen 3/4/2006. She was born in {AGE_OVER_89|1914}", "seen 3/4/19, born in 1930",
                "on March 4, 2010 the mother, born in {AGE_OVER_89|1920} or 1921", "due 3/4/2040, born in 1938");
    }
}
