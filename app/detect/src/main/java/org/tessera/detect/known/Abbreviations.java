package org.tessera.detect.known;

import java.util.Map;

/** Short forms in postal addresses and names of facilities (United States Postal Service, publication 28, appendices B and C). */
final class Abbreviations {
    private static final Map<String, String> FULL = Map.ofEntries(Map.entry("st", "street"), Map.entry("str", "street"),
            Map.entry("ave", "avenue"), Map.entry("av", "avenue"), Map.entry("rd", "road"), Map.entry("dr", "drive"),
            Map.entry("ln", "lane"), Map.entry("blvd", "boulevard"), Map.entry("ct", "court"), Map.entry("pl", "place"),
            Map.entry("ter", "terrace"), Map.entry("cir", "circle"), Map.entry("pkwy", "parkway"),
            Map.entry("hwy", "highway"), Map.entry("sq", "square"), Map.entry("trl", "trail"), Map.entry("n", "north"),
            Map.entry("s", "south"), Map.entry("e", "east"), Map.entry("w", "west"), Map.entry("ne", "northeast"),
            Map.entry("nw", "northwest"), Map.entry("se", "southeast"), Map.entry("sw", "southwest"),
            Map.entry("apt", "apartment"), Map.entry("ste", "suite"), Map.entry("bldg", "building"),
            Map.entry("fl", "floor"), Map.entry("rm", "room"), Map.entry("mt", "mount"), Map.entry("ft", "fort"),
            Map.entry("saint", "street"), Map.entry("hosp", "hospital"), Map.entry("ctr", "center"),
            Map.entry("centre", "center"), Map.entry("med", "medical"), Map.entry("mem", "memorial"),
            Map.entry("univ", "university"), Map.entry("reg", "regional"), Map.entry("gen", "general"));

    private Abbreviations() {}

    /** The long form of a folded word; "st" and "saint" count as the same word. */
    static String full(String word) {
        return FULL.getOrDefault(word, word);
    }
}
