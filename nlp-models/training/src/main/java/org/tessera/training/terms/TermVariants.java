package org.tessera.training.terms;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mechanical variants of a term: its plural where it can be counted, a blank for a hyphen or a point. */
final class TermVariants {
    /** Last words whose plural is written in notes. */
    private static final Set<String> COUNTABLE = Set.of("abscess", "anastomosis", "aneurysm", "antibody",
            "arthroplasty", "artery", "bag", "bandage", "biopsy", "blade", "block", "body", "brace", "bruise", "canal",
            "cast", "catheter", "cell", "clamp", "clip", "cyst", "dilator", "disorder", "drain", "dressing", "elevator",
            "embolism", "excision", "exercise", "filter", "flap", "fracture", "gland", "graft", "hernia", "implant",
            "incision", "infection", "injection", "injury", "laceration", "lesion", "level", "ligament", "line",
            "maneuver", "mass", "metastasis", "monitor", "muscle", "nail", "needle", "nerve", "node", "nodule",
            "osteotomy", "panel", "pin", "plate", "polyp", "procedure", "prosthesis", "pump", "reconstruction",
            "reflex", "repair", "replacement", "resection", "retractor", "ring", "rod", "scale", "scan", "score",
            "screw", "seizure", "shunt", "sign", "splint", "sprain", "stent", "stone", "study", "suture", "tear",
            "tendon", "test", "trocar", "tube", "tumor", "ulcer", "ultrasound", "valve", "vein", "wire");

    /** Example: {@code st. jude}, {@code h. pylori}. Counter-example: {@code d.o.b.}. */
    private static final Pattern POINT_IN_NAME = Pattern.compile("\\b(st|[a-z])\\. ");

    private TermVariants() {}

    /** The term itself first, then its variants. The look-up sees names like "St. Jude" without their point. */
    static Stream<String> of(String term) {
        return withPlural(POINT_IN_NAME.matcher(term).replaceAll("$1 ")).flatMap(TermVariants::withoutHyphen);
    }

    private static Stream<String> withPlural(String term) {
        String last = term.substring(term.lastIndexOf(' ') + 1);
        return COUNTABLE.contains(last) ? Stream.of(term, plural(term)) : Stream.of(term);
    }

    private static String plural(String term) {
        if (term.endsWith("sis")) {
            return term.substring(0, term.length() - 2) + "es";
        }
        if (term.endsWith("y")) {
            return term.substring(0, term.length() - 1) + "ies";
        }
        return term.endsWith("s") || term.endsWith("x") ? term + "es" : term + "s";
    }

    private static Stream<String> withoutHyphen(String term) {
        return term.indexOf('-') > 0 ? Stream.of(term, term.replace('-', ' ')) : Stream.of(term);
    }
}
