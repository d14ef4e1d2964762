package org.tessera.detect.rules.date;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Dates in every written form, and the strengths, scores and doses that look like them. */
class DateDetectorTest extends DetectorContractTest {
    private final Detector detector = new DateDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("collected {DATE|11-IX-2023} and {DATE|9.IX.88}", "2-v-4, 3.x.1, L 4.v.50",
                "missed {DATE|3/5} because", "strength improved 4/5, decreased 2/10",
                "stopped {DATE|Sukkos}, quit {DATE|Ash Wed}", "seen {DATE|2024-02-19T14:05}",
                "12/24 months of treatment", "L4/5 disc", "cycle 2/6, dose 2/3, HSV 1/2 IgG", "med rec # 12-34-56",
                "MRN 01-02-34", "Pager 6-1978 for urgent results", "MRN 6-1978", "{DATE|３／４／２０２６} misses",
                "{DATE|3‑4‑2026} and {DATE|3 ⁄ 4 ⁄ 2026}", "the second toe and the fifth rib", "prep: 4/4.",
                "Seen on {DATE|3/4/2026} and {DATE|03-04-26}",
                "{DATE|2026-03-14}, {DATE|2026/03/14} and {DATE|14.3.2026}", "at {DATE|2026-03-14T10:22:33Z}",
                "sent {DATE|20260314102233}", "DOB: {DATE|03 04 1954}", "DOB {DATE|030454}",
                "DATE OF BIRTH: {DATE|19540304}", "misread {DATE|1O/l2/2O21}", "broken {DATE|03/\n14/2026}",
                "{DATE|3 / 4 / 26}", "Admitted {DATE|3/4–3/7} for CHF", "{DATE|3/4/26 - 3/7/26}",
                "from {DATE|3/4} to {DATE|3/7}", "labs {DATE|3/4}: Na 140", "({DATE|3/4}) CT of the chest",
                "returns {DATE|3/15} @ 10", "since {DATE|11/98}", "echo of {DATE|10/2026}, again {DATE|2026/11}",
                "{DATE|03/2021-05/2021}", "{DATE|March 3, 2026}", "{DATE|Mar. 3rd, '26}", "{DATE|MARCH 3-7, 2026}",
                "{DATE|March 3 - April 5, 2026}", "{DATE|3-Mar-2026}, {DATE|03MAR26}, {DATE|3 March 2026}",
                "the {DATE|3rd of March}", "{DATE|march 3rd , 2026}",
                "{DATE|Mar '21}, {DATE|Mar-21}, {DATE|March of 2021}", "{DATE|0ctober 12, 2O20}",
                "{DATE|Jonuary 5, 2020}", "in {DATE|May} she fell", "last {DATE|may} i think", "RETURN IN {DATE|MAY}",
                "mid-{DATE|March} and early {DATE|October}", "{DATE|September/October 2019}",
                "surgery {DATE|march third twenty twenty one} by her", "the {DATE|fourteenth of june}",
                "{DATE|june fourteenth twenty nineteen}", "dob is {DATE|three four fifty four}",
                "on the {DATE|14th} she went", "by the {DATE|22nd}.", "seen {DATE|Monday}",
                "{DATE|Monday, March 3, 2026}", "{DATE|Tuesday the 3rd}", "{DATE|Tue 3/4}", "next {DATE|Tue}",
                "on {DATE|Monday} or {DATE|Tuesday}", "the {DATE|Tuesday after Easter}",
                "{DATE|Christmas Eve}, {DATE|New Year's Day}, {DATE|MLK Day}", "the day after {DATE|Thanksgiving}",
                "born on the {DATE|Fourth of July}", "{DATE|Ash Wednesday} and {DATE|Yom Kippur}",
                "{DATE|3 de marzo de 2026}", "{DATE|14. März 2026}", "{DATE|2026年3月14日}", "POD #3", "BP 120/80, HR 72",
                "strength 4/5 bilaterally", "2/6 systolic murmur", "smokes 1/2 ppd", "pain 7/10", "Apgars 8/9",
                "D5 1/2 NS", "1/2 tablet daily", "1/4 inch", "GCS 3/15", "pain as 2-7/10", "CABG x3, then home",
                "L4-5 disc, C5-6, T12-L1", "version 3.4.21", "CPT 99213, ICD-10 E11.9", "May increase to 20 mg",
                "she may 3 times a day", "MAY INCREASE DOSE", "it may be that", "the march of time",
                "O2 sat 94% on RA, sun exposure", "wed 20 years ago", "Mon-Wed-Fri dialysis",
                "dialysis Tuesday, Thursday and Saturday", "every Monday", "Mondays are hard",
                "the 14th rib, the 2nd toe, the 10th percentile", "12th grade, third trimester",
                "in 2019, since 1998, the 2019-20 season", "2-3 days, 1-2 tablets q4-6h", "twenty eighteen",
                "dec 2 mg to 1 mg", "ratio 1:100,000", "day 3 of 7. May change the dressing",
                "finished it {DATE|3/6}. No fever", "took it 3/4 of the way");
    }
}
